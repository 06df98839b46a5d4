// The annual report's counts in DuckDB: node duckdb.js DIR TIMES
// DIR holds schema.sql and a CSV file a table.  Loads them once, counts once
// to warm up, then prints "seconds 0" for each of TIMES further runs, on two
// threads.  Needs the npm package @duckdb/node-api.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { DuckDBInstance } = require('@duckdb/node-api');

const NEEDED = /^(code|household|member|cases|intake|closure|contact)$/;

// The columns of one table of schema.sql, in DuckDB's words.
function tables(schema) {
	const plain = schema.replace(/--.*$/gm, '');
	const found = plain.matchAll(/create table (\w+) \(([\s\S]*?)\n\)/g);
	return [...found].filter((m) => NEEDED.test(m[1])).map((m) => ({
		name: m[1],
		columns: m[2].split('\n').map((line) => line.trim())
			.filter((line) => /^\w+ (integer|text)\b/.test(line))
			.map((line) => line.split(/[ ,]/).slice(0, 2))
			.map(([name, type]) => `"${name}" ` +
				(type === 'integer' ? 'bigint' : 'varchar')),
	}));
}

async function load(db, dir) {
	const schema = fs.readFileSync(path.join(dir, 'schema.sql'), 'utf8');
	for (const table of tables(schema)) {
		const file = path.join(dir, `${table.name}.csv`);
		await db.run(`create table ${table.name} (${table.columns})`);
		if (fs.statSync(file).size > 0)
			await db.run(`copy ${table.name} from '${file}'
				(format csv, header false, delimiter ',',
				quote '"', escape '"', nullstr '',
				parallel false)`);
	}
}

async function main(dir, times) {
	const instance = await DuckDBInstance.create(':memory:',
		{ threads: '2' });
	const db = await instance.connect();
	await load(db, dir);
	const sql = fs.readFileSync(path.join(__dirname, 'duckdb.sql'), 'utf8');
	const statements = sql.replace(/--.*$/gm, '').split(';')
		.filter((s) => s.trim() !== '');
	for (let i = 0; i <= times; i++) {
		const start = process.hrtime.bigint();
		for (const statement of statements)
			await db.runAndReadAll(statement);
		const took = Number(process.hrtime.bigint() - start) / 1e9;
		if (i > 0)
			console.log(`${took.toFixed(4)} 0`);
	}
}

main(process.argv[2], Number(process.argv[3])).catch((error) => {
	console.error(error.message);
	process.exit(1);
});
