-- A small ledger of version 3 with rows of every noun, as `.dump` of SQLite's
-- shell wrote it.  It stays as it is: where the tables change, a step of
-- lib/migrate.c has to bring it up.  All names are made up.
PRAGMA application_id=1263750978;
PRAGMA user_version=3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE journal (
	seq integer primary key,
	prev_hash blob not null,
	at integer not null,		-- seconds since 1970, never decreasing
	staff text not null,		-- a claim, not an authentication
	command text not null,
	noun text not null,
	record integer not null,	-- the record this entry is about
	run integer,
	format integer not null,	-- of the payload
	salt blob,			-- null once erased
	payload text,			-- null once erased
	payload_hash blob not null,
	hash blob not null
) strict;
INSERT INTO journal VALUES(1,X'0000000000000000000000000000000000000000000000000000000000000000',1775012400,'試験','init','setting',1,NULL,1,X'6798ae8c63691834997a9e2764f439e6',replace('name=municipality\nvalue=こくぶん市\n','\n',char(10)),X'1947ba60a74e6862815a78c5498ce080b7664e9dc015ad8154a77ce464299422',X'537c6fd6285f40e4a1b8929ee7de67ee80a4cb00a516f9bcb457d78fa9e772cc');
INSERT INTO journal VALUES(2,X'537c6fd6285f40e4a1b8929ee7de67ee80a4cb00a516f9bcb457d78fa9e772cc',1775012400,'試験','init','setting',2,NULL,1,X'd957c4b2a2f0564eff4a19421515f05c',replace('name=started\nvalue=2023-04-01\n','\n',char(10)),X'181a7b447845a63036a3a882b1eee5548dc0f4dfb909642790b6e24799811efa',X'edb71d37c6da50ec66f7e814d19bad793d7f694487932f4674923e3cccd09e76');
INSERT INTO journal VALUES(3,X'edb71d37c6da50ec66f7e814d19bad793d7f694487932f4674923e3cccd09e76',1775012400,'試験','init','code',3,NULL,1,X'6be014f95503b88f7fd72ab221f5a2b1',replace('code=A010\nlabel=福祉総合相談窓口\nlist=機関\nprops=\nsort=10\n','\n',char(10)),X'b343663c66efbb5fa526c5ec3e55c0277f4152ca75ec7e2e6321593f73fc9f27',X'95eebd18627088ae5e842eea4a5dad0f67ceb8b7f9c4a63a7005bb7431685678');
INSERT INTO journal VALUES(4,X'95eebd18627088ae5e842eea4a5dad0f67ceb8b7f9c4a63a7005bb7431685678',1775012400,'試験','init','code',4,NULL,1,X'17c4cefbe68b2cc8993ad1a4edbf1fcd',replace('code=A020\012label=地域包括支援センター\012list=機関\012props=分野=高齢\n事業=第1号イ\n\012sort=20\012','\012',char(10)),X'b9b199ecba4b9912aa4195bb24a6b21501a133649d3029e7803d45e44d7909b3',X'b33c2bd7f9144b83caba4e1eed38105ce3e04b23c521d6ae5e4676a1f8bb715f');
INSERT INTO journal VALUES(5,X'b33c2bd7f9144b83caba4e1eed38105ce3e04b23c521d6ae5e4676a1f8bb715f',1775012400,'試験','init','code',5,NULL,1,X'4ee110d9d1018157f91cef2069702623',replace('code=A030\012label=障害者相談支援事業所\012list=機関\012props=分野=障害\n事業=第1号ロ\n\012sort=30\012','\012',char(10)),X'20ff1e69ac104422be5fb00a550d2676cfe0edf62b8c590dec380acd1fdb8034',X'9d19e5d03a813938cf49f97ee49da7949cdaab10c85baa367fee28ce38767b46');
INSERT INTO journal VALUES(6,X'9d19e5d03a813938cf49f97ee49da7949cdaab10c85baa367fee28ce38767b46',1775012400,'試験','init','code',6,NULL,1,X'9c0e642c949abc6ac69507235f77f244',replace('code=A040\012label=基幹相談支援センター\012list=機関\012props=分野=障害\n事業=第1号ロ\n\012sort=40\012','\012',char(10)),X'002ec85893e4c8beb06a3c986d5bc55f6d96739feb22d7e9e051cb225c55fbef',X'20a10dbd9d097caca316aeac40d541697a1522c815ded2e1bb1b84daca381a7a');
INSERT INTO journal VALUES(7,X'20a10dbd9d097caca316aeac40d541697a1522c815ded2e1bb1b84daca381a7a',1775012400,'試験','init','code',7,NULL,1,X'0047adf6d6873afc720b71c1b9824cea',replace('code=A050\012label=こども家庭センター\012list=機関\012props=分野=子ども\n事業=第1号ハ\n\012sort=50\012','\012',char(10)),X'234a98ff07a11a5e7ee17759a436c103d3fa53aa999db38095966c9497160ec2',X'fd3565f33f8e7953b941687971fc0d248b522a707248237cbef92169f5d3fd36');
INSERT INTO journal VALUES(8,X'fd3565f33f8e7953b941687971fc0d248b522a707248237cbef92169f5d3fd36',1775012400,'試験','init','code',8,NULL,1,X'06d5bed3b7fb6e8de6bf00a7e910ee7b',replace('code=A060\012label=利用者支援事業所\012list=機関\012props=分野=子ども\n事業=第1号ハ\n\012sort=60\012','\012',char(10)),X'86f5de0d1aea7cf14a2e0a83c860cd4fa0a6a62b1138698a77bd2e0c2dcbf69c',X'082869d0f774a119f88924d199a4a68a7c2e2a8d9699b1d6a1c2671afc470f35');
INSERT INTO journal VALUES(9,X'082869d0f774a119f88924d199a4a68a7c2e2a8d9699b1d6a1c2671afc470f35',1775012400,'試験','init','code',9,NULL,1,X'6f620b59b05e2dbd5193154a928ebba0',replace('code=A070\012label=自立相談支援機関\012list=機関\012props=分野=困窮\n事業=第1号ニ\n\012sort=70\012','\012',char(10)),X'155ee2ca927bfa26f3d5890be22cbe7570e6941cd73dd8a2082e8b3eca51f356',X'4a1176b16841d2998a25bf23862645a0ab06a198bd6e7910682b67b649784691');
INSERT INTO journal VALUES(10,X'4a1176b16841d2998a25bf23862645a0ab06a198bd6e7910682b67b649784691',1775012400,'試験','init','code',10,NULL,1,X'1fb07663c03c899f9a8004f6ea7d4a4e',replace('code=A080\012label=参加支援事業者\012list=機関\012props=事業=第2号\n\012sort=80\012','\012',char(10)),X'8a57d125d4e8dc224d2b949e8331ffe3e8f418b9d709c04508c059864a3371d5',X'ccc38e300f0b7c27d20bc23245762f256d1939042f9099f132266ab068969d70');
INSERT INTO journal VALUES(11,X'ccc38e300f0b7c27d20bc23245762f256d1939042f9099f132266ab068969d70',1775012400,'試験','init','code',11,NULL,1,X'd44391428ce34c90737be3e6acfbe242',replace('code=A090\012label=アウトリーチ支援事業者\012list=機関\012props=事業=第4号\n\012sort=90\012','\012',char(10)),X'08591f8b23743c7fd3c29a01335caeacb3b1ace33cd55ff7ddc267fb3a127c60',X'810a747c261d29e4cea49c42c3a06835516cee67142a9bf100184b6620f495b5');
INSERT INTO journal VALUES(12,X'810a747c261d29e4cea49c42c3a06835516cee67142a9bf100184b6620f495b5',1775012400,'試験','init','code',12,NULL,1,X'500320d96a842d04b352db378bac2201',replace('code=A100\012label=多機関協働事業者\012list=機関\012props=事業=第5号\n\012sort=100\012','\012',char(10)),X'f9a4b3a53e348e2b64e6bbda28276d994393b471744c441f0257626131c19b9e',X'88be875093ac8e67db6971440196b5b46d1c1cb5400bed4f8310f7ee11389f69');
INSERT INTO journal VALUES(13,X'88be875093ac8e67db6971440196b5b46d1c1cb5400bed4f8310f7ee11389f69',1775012400,'試験','init','code',13,NULL,1,X'04dcf74fbefbf91177618b0805b27f69',replace('code=A110\012label=社会福祉協議会\012list=機関\012props=分野=社協\n\012sort=110\012','\012',char(10)),X'46e7c9cb99d47e4553c178a7376fd2236bd1bc36228bb771e2f02fea8b9d7b4f',X'2786a410238ca1e99edf9a6e69520d6d6024707c65df2e62d99803bb516c2b35');
INSERT INTO journal VALUES(14,X'2786a410238ca1e99edf9a6e69520d6d6024707c65df2e62d99803bb516c2b35',1775012400,'試験','init','code',14,NULL,1,X'005387f9c8994a5c6998e3f83079bc86',replace('code=A120\012label=保健センター\012list=機関\012props=分野=保健\n\012sort=120\012','\012',char(10)),X'b9d5e2e70baee7ab2d559b0843c271d6aa89991c1ad8636a41e65de6a3660002',X'34fc2db441d181992cc3046e769a74accc53d9b208b34b55f6be99c9da358d69');
INSERT INTO journal VALUES(15,X'34fc2db441d181992cc3046e769a74accc53d9b208b34b55f6be99c9da358d69',1775012400,'試験','init','code',15,NULL,1,X'8f17d38cf53e88c5de1a03582da9ad89',replace('code=A130\012label=学校\012list=機関\012props=分野=教育\n\012sort=130\012','\012',char(10)),X'92020167107d6b21a55826656a3625eabb3f3301a89766155dddff005558f793',X'8e85332955ccc53bc5ee214408a761c8ed05e0d9b1650728377d559e6f3816e9');
INSERT INTO journal VALUES(16,X'8e85332955ccc53bc5ee214408a761c8ed05e0d9b1650728377d559e6f3816e9',1775012400,'試験','init','code',16,NULL,1,X'0a042868c7965290c6ad74dbb626b852',replace('code=A140\012label=教育委員会\012list=機関\012props=分野=教育\n\012sort=140\012','\012',char(10)),X'5a15fe680153708364a0f8820648c68e2d80b717f5b8546c5856c38e18c3ecaa',X'3b8826f4d829b0d20a86172cc649e5cc3e285c6922b1fe5827c63bd847147777');
INSERT INTO journal VALUES(17,X'3b8826f4d829b0d20a86172cc649e5cc3e285c6922b1fe5827c63bd847147777',1775012400,'試験','init','code',17,NULL,1,X'48913deff60718fd1c388a595eb835cc',replace('code=A150\012label=医療機関\012list=機関\012props=分野=医療\n\012sort=150\012','\012',char(10)),X'c56efbcd5ab75161d6b9d4b03a1efb314a7be2079d253df89cb491b6b3f0c6e3',X'51b5fb801fec90827092f421ef02d8bc784d3cb72d7888929bf0b45020a2ce8b');
INSERT INTO journal VALUES(18,X'51b5fb801fec90827092f421ef02d8bc784d3cb72d7888929bf0b45020a2ce8b',1775012400,'試験','init','code',18,NULL,1,X'612c83e05c1d571a729ccf69f8cdac65',replace('code=A160\012label=訪問看護ステーション\012list=機関\012props=分野=医療\n\012sort=160\012','\012',char(10)),X'539e66d26d78ece685c911e9650f331becb9b59fd6ba3baa8a798aced419683f',X'a13f0adc2aa628dd8e01205b41c10a6058c70bb07b146e8d83c3d2195ac3fdf7');
INSERT INTO journal VALUES(19,X'a13f0adc2aa628dd8e01205b41c10a6058c70bb07b146e8d83c3d2195ac3fdf7',1775012400,'試験','init','code',19,NULL,1,X'13a136d34c0d16d2410eb60919623033',replace('code=A170\012label=警察\012list=機関\012props=分野=警察\n\012sort=170\012','\012',char(10)),X'703bc6df91dc29ca6acbea0a070774a27e37821b2218fccac6b6e86701d9f78a',X'8570ffaaff6eedc8c1e8564d9fa329774b6c5152a021df9ab53345ddb92f939a');
INSERT INTO journal VALUES(20,X'8570ffaaff6eedc8c1e8564d9fa329774b6c5152a021df9ab53345ddb92f939a',1775012400,'試験','init','code',20,NULL,1,X'acd774d6d2011092e2910fd630e1509b',replace('code=A180\012label=消防署\012list=機関\012props=分野=消防\n\012sort=180\012','\012',char(10)),X'dbdd2bd90ac318fdc85f2c7fd2004bbce2e1a743c89a15d7d2b31a6ac63fdb69',X'd75c38df8a2ba422b366b0de46567ff515ceb3138feda663bf73ee63206acd6d');
INSERT INTO journal VALUES(21,X'd75c38df8a2ba422b366b0de46567ff515ceb3138feda663bf73ee63206acd6d',1775012400,'試験','init','code',21,NULL,1,X'ec73a8e294a229a13d32beed24e8a74b',replace('code=A190\012label=清掃事務所\012list=機関\012props=分野=環境・まちづくり\n\012sort=190\012','\012',char(10)),X'5917af3f044f7a59edc89b9ecdc7ebff26c7793e4a7bcc1eb4e5d6b7ffe113e9',X'564547f1f91d2e720339115af7ff56dd14588c1e23b9e288f6448a44b15f45d8');
INSERT INTO journal VALUES(22,X'564547f1f91d2e720339115af7ff56dd14588c1e23b9e288f6448a44b15f45d8',1775012400,'試験','init','code',22,NULL,1,X'cd1070ca7522a2c19d2580e12cd0195e',replace('code=A200\012label=住宅部門\012list=機関\012props=分野=住宅\n\012sort=200\012','\012',char(10)),X'7d8d1f4964c3f35c5cffe84105f1c61c230d0cd71e0b551313e148f777f96f1c',X'1452c70ef9b60e781d1723e6fd370858790b6fe9e0d09f0bdca9633eb09a775c');
INSERT INTO journal VALUES(23,X'1452c70ef9b60e781d1723e6fd370858790b6fe9e0d09f0bdca9633eb09a775c',1775012400,'試験','init','code',23,NULL,1,X'bafc9d17a80fedd062ec14b21f2af723',replace('code=A210\012label=居住支援法人\012list=機関\012props=分野=住宅\n\012sort=210\012','\012',char(10)),X'9862de6a5077b372529373bac5b277f3edf9327e6824223aba12634e256f2d56',X'd01ab7d227bee7d22139f014a641aab09dac08638117dfa27a88aa281c3cf0d7');
INSERT INTO journal VALUES(24,X'd01ab7d227bee7d22139f014a641aab09dac08638117dfa27a88aa281c3cf0d7',1775012400,'試験','init','code',24,NULL,1,X'e36529f7436994bee9038a2ad9a8d924',replace('code=A220\012label=ハローワーク\012list=機関\012props=分野=就労\n\012sort=220\012','\012',char(10)),X'b42b0ff33dcf0bd1a2c8efad7935bc74c8882c68f57639dd510ffe1f582fb47f',X'1c478f415551685161ee8a9076e89a0858eb03d26ba25b205d51af60454beccf');
INSERT INTO journal VALUES(25,X'1c478f415551685161ee8a9076e89a0858eb03d26ba25b205d51af60454beccf',1775012400,'試験','init','code',25,NULL,1,X'd895779f00796836dfd125262c71180b',replace('code=A230\012label=福祉事務所\012list=機関\012props=分野=困窮\n\012sort=230\012','\012',char(10)),X'5a4a490eb33771919e83e4c0551aa8503b23f8dddd1fd6f9eb2d9032a690d982',X'cf834842cc76d7a3a396af8559033f6b5973e7f194f8d0d5aecd32b2d6a83f11');
INSERT INTO journal VALUES(26,X'cf834842cc76d7a3a396af8559033f6b5973e7f194f8d0d5aecd32b2d6a83f11',1775012400,'試験','init','code',26,NULL,1,X'5559f4eb67f02dff8728abb51af706bb',replace('code=A240\012label=児童相談所\012list=機関\012props=分野=子ども\n\012sort=240\012','\012',char(10)),X'f0104628837ff1568e747d6c4f9b037dd5a21ec3b4eca40d95be9f7d04c1f88f',X'38c62bedf7c1ee5cf4eb64b26f758147f214410a0477dcfeaf25345c43f6cfa6');
INSERT INTO journal VALUES(27,X'38c62bedf7c1ee5cf4eb64b26f758147f214410a0477dcfeaf25345c43f6cfa6',1775012400,'試験','init','code',27,NULL,1,X'b0fe09d268aa327efe11cbafaa14c26a',replace('code=A250\012label=保健所\012list=機関\012props=分野=保健\n\012sort=250\012','\012',char(10)),X'acb6eb6e7adaa6d278830738f93abb94b4763f1f9f7244768b489a4c57cdf5f2',X'e4c39cf245112ff414481788ecee8daaa28e089ee2a753782457cbb1fb6ec6a5');
INSERT INTO journal VALUES(28,X'e4c39cf245112ff414481788ecee8daaa28e089ee2a753782457cbb1fb6ec6a5',1775012400,'試験','init','code',28,NULL,1,X'6d752416a7f8a5d1336544cd5b8774b0',replace('code=A260\012label=教育センター\012list=機関\012props=分野=教育\n\012sort=260\012','\012',char(10)),X'05861d3ad88e2dff4e13ef8024481b0d53222567ded1bac3b577fbbecd148c7d',X'e239baca1d3b05d527303b13fa79aa60f311eaefeca4d7d52a405808d947e4e1');
INSERT INTO journal VALUES(29,X'e239baca1d3b05d527303b13fa79aa60f311eaefeca4d7d52a405808d947e4e1',1775012400,'試験','init','code',29,NULL,1,X'15140ba6491dc980bc8a87af6f416138',replace('code=A270\012label=権利擁護センター\012list=機関\012props=分野=司法・権利擁護\n\012sort=270\012','\012',char(10)),X'2184713d0b9884ff75cda58e023e8fd1ae918b7c3e0f43d131194a66c31cadb4',X'ae13d5e4aa9ea2718398eebca7023d542e220440fd998ef5f305908f7ee8f846');
INSERT INTO journal VALUES(30,X'ae13d5e4aa9ea2718398eebca7023d542e220440fd998ef5f305908f7ee8f846',1775012400,'試験','init','code',30,NULL,1,X'f75409296a3904ad885bf524651e1ab8',replace('code=A280\012label=児童館・保育所\012list=機関\012props=分野=子ども\n\012sort=280\012','\012',char(10)),X'0deb10678002615844b80e4837cbe8301fbef1b7be6f82c3541e43f90998df8f',X'0d2a7d5ab49f43f4e62ab4cfad79b746649006decc7db8dec7682cd695b0d930');
INSERT INTO journal VALUES(31,X'0d2a7d5ab49f43f4e62ab4cfad79b746649006decc7db8dec7682cd695b0d930',1775012400,'試験','init','code',31,NULL,1,X'0a50808dde4fb0ea179cbcd00a289c9f',replace('code=A290\012label=介護サービス事業所\012list=機関\012props=分野=高齢\n\012sort=290\012','\012',char(10)),X'8f33447186e86bc8b3d4336d804271e3d48622438dc4c559d10dccc42c03f506',X'9cea72e5de40d3f4a64ceeceb9bae5a38342cd4619a7c53d065e47aeae7e42c2');
INSERT INTO journal VALUES(32,X'9cea72e5de40d3f4a64ceeceb9bae5a38342cd4619a7c53d065e47aeae7e42c2',1775012400,'試験','init','code',32,NULL,1,X'917e9995809f73ed7c532cbc0baf1ae7',replace('code=A300\012label=障害福祉サービス事業所\012list=機関\012props=分野=障害\n\012sort=300\012','\012',char(10)),X'0edc46b73809536c944c76603baee66bc370c39a387c425ed1ccf63a51ca5d4f',X'83c4db0711e1128d1f95c8bbad24886b515f41afe889baa34a0f1064ffece6e4');
INSERT INTO journal VALUES(33,X'83c4db0711e1128d1f95c8bbad24886b515f41afe889baa34a0f1064ffece6e4',1775012400,'試験','init','code',33,NULL,1,X'7cd24c07c9e87166e175628df2ae055b',replace('code=A310\012label=ひきこもり地域支援センター\012list=機関\012props=分野=困窮\n\012sort=310\012','\012',char(10)),X'18327ae4c3916c070d313e40c706dfc3520c175c6bdc5dec5d0c42cf3b404c39',X'2b2bc1e24c463f8191caf73bc46c636c855575c3fcc8f0f06b293c85a18628f0');
INSERT INTO journal VALUES(34,X'2b2bc1e24c463f8191caf73bc46c636c855575c3fcc8f0f06b293c85a18628f0',1775012400,'試験','init','code',34,NULL,1,X'1c6f6704e2d25ba27aeb7012cdba863e',replace('code=A320\012label=不動産会社\012list=機関\012props=分野=住宅\n\012sort=320\012','\012',char(10)),X'afc8bffe4f54e3df75de9f017ad4aea51c1f614a5d7ad9a9797fbf06123bd32c',X'588a3f93a0a9c9b3a98ed78aa5367e8cc901e9750ccaf57565401d714fb5ed0c');
INSERT INTO journal VALUES(35,X'588a3f93a0a9c9b3a98ed78aa5367e8cc901e9750ccaf57565401d714fb5ed0c',1775012400,'試験','init','code',35,NULL,1,X'61196d34a283b5f462d79e99e03f76a3',replace('code=A330\012label=建築・土木・公園部門\012list=機関\012props=分野=環境・まちづくり\n\012sort=330\012','\012',char(10)),X'1748d880db6541f2078eeba4e7d4481ff1c06bd5452d7b2d9701cb5766b6d492',X'7a1ea4ff296413c593d13d23355d6454ef4963cfdb07e22aca5159a1e9dc93b5');
INSERT INTO journal VALUES(36,X'7a1ea4ff296413c593d13d23355d6454ef4963cfdb07e22aca5159a1e9dc93b5',1775012400,'試験','init','code',36,NULL,1,X'333909bf1bfc1517e05eb3eb53b2e84a',replace('code=A340\nlabel=他自治体\nlist=機関\nprops=\nsort=340\n','\n',char(10)),X'3d5101d804b77139b95bdf86f0ef692ea2127bb5867a0eb860d030795218491c',X'5650a55ef0c5e1af5037b705fd9292202b5eac878b9233f914c88f0f5075876a');
INSERT INTO journal VALUES(37,X'5650a55ef0c5e1af5037b705fd9292202b5eac878b9233f914c88f0f5075876a',1775012400,'試験','init','code',37,NULL,1,X'5a06ea005d84fd25a9bc98e62de6e137',replace('code=A350\012label=民生委員・児童委員\012list=機関\012props=分野=地域\n\012sort=350\012','\012',char(10)),X'76e850acb185df09f24b7d03510d198d58c7fdd2266393c2cefb6f759080ea43',X'03234f658b4d2019638075d40f4d5d581027ffd5f1f806341cb44ae66a9b2585');
INSERT INTO journal VALUES(38,X'03234f658b4d2019638075d40f4d5d581027ffd5f1f806341cb44ae66a9b2585',1775012400,'試験','init','code',38,NULL,1,X'a6687410ceae2aa70e09c6dc855f1383',replace('code=A360\012label=自治会・町内会\012list=機関\012props=分野=地域\n\012sort=360\012','\012',char(10)),X'cb39adbdabfd405737b8e1c6a09c4b3af6e43df6fdc692680f28666d37b9de59',X'8752630cd99ecf5a0dacf7a2060f8201680520b61032ea99dac705ce3d5165b4');
INSERT INTO journal VALUES(39,X'8752630cd99ecf5a0dacf7a2060f8201680520b61032ea99dac705ce3d5165b4',1775012400,'試験','init','code',39,NULL,1,X'ce4afd8bdc735cb203c3cc929bad8bc8',replace('code=A370\012label=NPO・支援団体\012list=機関\012props=分野=地域\n\012sort=370\012','\012',char(10)),X'45c20b03485728102f11101a17344de558167814de59e65adbed7e352d8b9a29',X'9bb0e4442a6172c6f00bc5ac9b9cb7480ede6ead431d7a2e5a01d8b5bb17e479');
INSERT INTO journal VALUES(40,X'9bb0e4442a6172c6f00bc5ac9b9cb7480ede6ead431d7a2e5a01d8b5bb17e479',1775012400,'試験','init','code',40,NULL,1,X'80921682ed7a65bf98f64a28a7c2d84f',replace('code=A380\012label=民間事業者\012list=機関\012props=分野=民間\n\012sort=380\012','\012',char(10)),X'97da2160ba6b3e24d6a7a2bc01ed1199cb174470330ac96e1fde1e0ba80fe91c',X'c06d66807b2969c3a81b378372b36c81feb1fd1846f0843bf56c077df7a9c515');
INSERT INTO journal VALUES(41,X'c06d66807b2969c3a81b378372b36c81feb1fd1846f0843bf56c077df7a9c515',1775012400,'試験','init','code',41,NULL,1,X'3d616c11ef2601fceda3b7f7cea9e199',replace('code=A390\012label=その他\012list=機関\012props=分野=その他\n\012sort=390\012','\012',char(10)),X'1645ebd61aec9b0be3a33c652ab9f70a6c05486da4c87191336fa9340a586f8d',X'df4ce163f47d598c01b6625a8148bd449290ad3007cca70b51bdce56cf1f379a');
INSERT INTO journal VALUES(42,X'df4ce163f47d598c01b6625a8148bd449290ad3007cca70b51bdce56cf1f379a',1775012400,'試験','init','code',42,NULL,1,X'40dff0f1e5bd54e70277b05e901dc811',replace('code=F010\nlabel=高齢\nlist=機関分野\nprops=\nsort=10\n','\n',char(10)),X'513194413a881eff1daf5a0c176bb279db2b0b1098a7d6a1ae21000c5c1aadd9',X'404098e9a40ebf5d3ae38e81b34791ca9906f3da8df81e51de2dad88bec6ae89');
INSERT INTO journal VALUES(43,X'404098e9a40ebf5d3ae38e81b34791ca9906f3da8df81e51de2dad88bec6ae89',1775012400,'試験','init','code',43,NULL,1,X'7968efdad66233208bd33ca45e7d8cc3',replace('code=F020\nlabel=障害\nlist=機関分野\nprops=\nsort=20\n','\n',char(10)),X'26c46dc99b0b8362059496d9af33042fb9b0ebc3a98cecee346631023dc9fc15',X'826b5b216e245ef90ea6898555450db020f96ef10fb7ff70eaa5c8eb4b3a5f8a');
INSERT INTO journal VALUES(44,X'826b5b216e245ef90ea6898555450db020f96ef10fb7ff70eaa5c8eb4b3a5f8a',1775012400,'試験','init','code',44,NULL,1,X'e81938d8ae386094ed945f54f0d72689',replace('code=F030\nlabel=子ども\nlist=機関分野\nprops=\nsort=30\n','\n',char(10)),X'b6ed4ac8f592e26ea1abf81a47c6b8ff3ec772d34f4d238885bb9944ce0ce46c',X'0c1adc18c1b1dda373eb2265e1f6a0bdf4a4db2fcdb3057e00e686a60c88399e');
INSERT INTO journal VALUES(45,X'0c1adc18c1b1dda373eb2265e1f6a0bdf4a4db2fcdb3057e00e686a60c88399e',1775012400,'試験','init','code',45,NULL,1,X'c898db0f7fcc60a5336e39eb434441d6',replace('code=F040\nlabel=困窮\nlist=機関分野\nprops=\nsort=40\n','\n',char(10)),X'6266dd3e90ceb0c5a8a2d1c6357bfe94a00cfed743272059ea35a0cd8d1023c4',X'b47d3fdaa14a510dbc68fd8ab6daebd754153059ad342bf7a76d907aad5081db');
INSERT INTO journal VALUES(46,X'b47d3fdaa14a510dbc68fd8ab6daebd754153059ad342bf7a76d907aad5081db',1775012400,'試験','init','code',46,NULL,1,X'11c31b85406b8e14101247e412c2abb7',replace('code=F050\nlabel=保健\nlist=機関分野\nprops=\nsort=50\n','\n',char(10)),X'6ac7aa68b0802883088436cb3746eb368411f9b6e06894520ead8c03f60c8f2d',X'1007279ae8a95d390381bf596fa13444d5d08f41ca5f7065c0b47ce1e3f3e584');
INSERT INTO journal VALUES(47,X'1007279ae8a95d390381bf596fa13444d5d08f41ca5f7065c0b47ce1e3f3e584',1775012400,'試験','init','code',47,NULL,1,X'a6b31671b226e5ec6805ea12aaa780a0',replace('code=F060\nlabel=医療\nlist=機関分野\nprops=\nsort=60\n','\n',char(10)),X'e5a4378e6af0c56a0543e07c6669f82d633e5042784af28e88e59386c772c260',X'248219dee3781ec4fba680b7483467dc19950413e76991371c7b53757f06ef6b');
INSERT INTO journal VALUES(48,X'248219dee3781ec4fba680b7483467dc19950413e76991371c7b53757f06ef6b',1775012400,'試験','init','code',48,NULL,1,X'b6ef494caa46e0bf3833cd6ee94fc954',replace('code=F070\nlabel=教育\nlist=機関分野\nprops=\nsort=70\n','\n',char(10)),X'7ce1175fba98d9c20d4754361636ee2d8ca0c50eafe05552c78a774fba403d87',X'0010865830cdc33e3cad293c6aa450df4d6b9b8f20c170c08c8733648c56f4d0');
INSERT INTO journal VALUES(49,X'0010865830cdc33e3cad293c6aa450df4d6b9b8f20c170c08c8733648c56f4d0',1775012400,'試験','init','code',49,NULL,1,X'74cbb8010de96df9f8e9db58d6a2a43c',replace('code=F080\nlabel=住宅\nlist=機関分野\nprops=\nsort=80\n','\n',char(10)),X'c95421b9efd50cf7a965b125d68b69c143cca7143b1cbcaf06cc4b86753e106f',X'164ddb4154175cf42d0ae1bf0995a970e60f834bc071579156c9074326bf1c51');
INSERT INTO journal VALUES(50,X'164ddb4154175cf42d0ae1bf0995a970e60f834bc071579156c9074326bf1c51',1775012400,'試験','init','code',50,NULL,1,X'b0dd5ea7406d77477daf7f107069e71f',replace('code=F090\nlabel=就労\nlist=機関分野\nprops=\nsort=90\n','\n',char(10)),X'ecc5d0b7611bea94a01ed83b50709713c70fcb8364b141ad07c559abd95dc26f',X'9d01d90a3967c9b46600317aceb7794ac42e6791bf5f1e90d24edf4697c5c182');
INSERT INTO journal VALUES(51,X'9d01d90a3967c9b46600317aceb7794ac42e6791bf5f1e90d24edf4697c5c182',1775012400,'試験','init','code',51,NULL,1,X'268f4dd33ac49d8665180784cb856eb6',replace('code=F100\nlabel=司法・権利擁護\nlist=機関分野\nprops=\nsort=100\n','\n',char(10)),X'8d3759499b05b1cf3016458e1494b934f052e3b4a96e54590454c84547a5799d',X'effe73bc5de234437bf203bfe15c5a309864ad00eccacefa449e34a9a2db9494');
INSERT INTO journal VALUES(52,X'effe73bc5de234437bf203bfe15c5a309864ad00eccacefa449e34a9a2db9494',1775012400,'試験','init','code',52,NULL,1,X'd9dec5bc0930142ecf42c1dd868f7865',replace('code=F110\nlabel=警察\nlist=機関分野\nprops=\nsort=110\n','\n',char(10)),X'f140f8ae7ade2253cd599dd631820c4e658d11b43d66a3c70025223858f8ea94',X'08db7377f27fe922472f722e53c1a4780197065ca280c66b8f7e0bb10f287713');
INSERT INTO journal VALUES(53,X'08db7377f27fe922472f722e53c1a4780197065ca280c66b8f7e0bb10f287713',1775012400,'試験','init','code',53,NULL,1,X'7b90d4e408f75bc67cc16d71f5e2bcff',replace('code=F120\nlabel=消防\nlist=機関分野\nprops=\nsort=120\n','\n',char(10)),X'b93671bebca318214db5ed2889dbb2f5b2583dc5122780a6c3d35a18d9fb9fe0',X'32d3bc0e31125f0a2a378965dd0ed2d7911051c5a839560f4788cdb87b7b43ac');
INSERT INTO journal VALUES(54,X'32d3bc0e31125f0a2a378965dd0ed2d7911051c5a839560f4788cdb87b7b43ac',1775012400,'試験','init','code',54,NULL,1,X'5051a742f80dd0f3222965516f80357d',replace('code=F130\nlabel=環境・まちづくり\nlist=機関分野\nprops=\nsort=130\n','\n',char(10)),X'60aa122082d21785fc0cd78b873ae587f1516cd9bfa2786bce45a025b35a80cb',X'3987c6713026ae0c32b5099ac69bae6f4246bd52163f11b170dd24742958e65d');
INSERT INTO journal VALUES(55,X'3987c6713026ae0c32b5099ac69bae6f4246bd52163f11b170dd24742958e65d',1775012400,'試験','init','code',55,NULL,1,X'5088cb7ad66413ff93cdd4dba3e371e4',replace('code=F140\nlabel=地域\nlist=機関分野\nprops=\nsort=140\n','\n',char(10)),X'9c9aec13d96efe687efb0c751b49377344a17555c8645554bc8aa41185969350',X'6e57a72066d785d13a9899f82e4784d84ed522b9c8cc21dd4b33527b879b18a9');
INSERT INTO journal VALUES(56,X'6e57a72066d785d13a9899f82e4784d84ed522b9c8cc21dd4b33527b879b18a9',1775012400,'試験','init','code',56,NULL,1,X'f165367cd6f008e46baa5d07292e97ca',replace('code=F150\nlabel=社協\nlist=機関分野\nprops=\nsort=150\n','\n',char(10)),X'2ca10faac26eada11807e22184cf08f695d84fbc16a9aea4f833dbe01aad474b',X'bbb1c71e5bda09a23fd8767dc00f454a079ba06185b05b4c24f51a30ce0efc55');
INSERT INTO journal VALUES(57,X'bbb1c71e5bda09a23fd8767dc00f454a079ba06185b05b4c24f51a30ce0efc55',1775012400,'試験','init','code',57,NULL,1,X'288a7feb6e048021a9b41c0e751afcfd',replace('code=F160\nlabel=民間\nlist=機関分野\nprops=\nsort=160\n','\n',char(10)),X'3b8a9062046fa868d289902b667943c408d3aa7dad0c32fce9bf8c4cddf8a282',X'cdb6ae6ec49679a6ef4b0518448f0cfb008caab74090f76c82340ab69cfa6e58');
INSERT INTO journal VALUES(58,X'cdb6ae6ec49679a6ef4b0518448f0cfb008caab74090f76c82340ab69cfa6e58',1775012400,'試験','init','code',58,NULL,1,X'427b840a90e133994930869a76429c29',replace('code=F170\nlabel=その他\nlist=機関分野\nprops=\nsort=170\n','\n',char(10)),X'3f6358dd2a780ac3af45ad637c80225849f191a690e05fa6c6209445dc9d3b7a',X'c4bd556a55ed8bcf3ebc0fd7cb98e078963755653267ba899f89cc980c86268b');
INSERT INTO journal VALUES(59,X'c4bd556a55ed8bcf3ebc0fd7cb98e078963755653267ba899f89cc980c86268b',1775012400,'試験','init','code',59,NULL,1,X'3c3bcdcae08de1c589ca9f5167be9734',replace('code=J010\012label=第1号イ\012list=事業\012props=事業名=地域包括支援センター\n号=1\n\012sort=10\012','\012',char(10)),X'0057ecb99b2af0f0afb2a2d302eee8ff6416d1e072c960d2b6c59f35c632282c',X'872eeb038f5d944f9d00452ed2267fdd053f7c2a72494968e896b27a609a9d92');
INSERT INTO journal VALUES(60,X'872eeb038f5d944f9d00452ed2267fdd053f7c2a72494968e896b27a609a9d92',1775012400,'試験','init','code',60,NULL,1,X'ca119ef01df614cc36123d032cb22061',replace('code=J020\012label=第1号ロ\012list=事業\012props=事業名=障害者相談支援\n号=1\n\012sort=20\012','\012',char(10)),X'671b5a15d8073d0d7a8b222425eaf00b6faa9772294b8aed5391ecd1a8599074',X'eabf0e5f041aaaeddb6841569a1dfeb805b84228ab215b70f10cf6b3a363aa27');
INSERT INTO journal VALUES(61,X'eabf0e5f041aaaeddb6841569a1dfeb805b84228ab215b70f10cf6b3a363aa27',1775012400,'試験','init','code',61,NULL,1,X'176c87ee0d1f6df99d9d17a1711c4033',replace('code=J030\012label=第1号ハ\012list=事業\012props=事業名=利用者支援\n号=1\n\012sort=30\012','\012',char(10)),X'e2afe5b05038e9b4e82ecec0711c3923067ed13432111140f65ad2440befcb9f',X'0b992be553629e5554289a1f847f462be42f41b75cd370acf3779c05a30ab9cd');
INSERT INTO journal VALUES(62,X'0b992be553629e5554289a1f847f462be42f41b75cd370acf3779c05a30ab9cd',1775012400,'試験','init','code',62,NULL,1,X'a1ac5a058cd59aa22d69f7f05376afdf',replace('code=J040\012label=第1号ニ\012list=事業\012props=事業名=自立相談支援\n号=1\n\012sort=40\012','\012',char(10)),X'e39da0710ed994ccd39ce518b7de57e2b7435b0767d6b6cfed50623a4f8a013f',X'91455bfb148582cb563243b29510f900698b2f63ef93a72283f4d0d0d3dc39a9');
INSERT INTO journal VALUES(63,X'91455bfb148582cb563243b29510f900698b2f63ef93a72283f4d0d0d3dc39a9',1775012400,'試験','init','code',63,NULL,1,X'b90750b58ae729737a1a5e31c23a2d6c',replace('code=J050\012label=第2号\012list=事業\012props=事業名=参加支援\n号=2\n\012sort=50\012','\012',char(10)),X'd18b6d92a448ebfa12c6bef25806bb93547b2432a904171d7a47c7d306a71384',X'08c4685f0b9041d8cb4b2bfff1304a0bce7c9c835a557716f1257869e90adb97');
INSERT INTO journal VALUES(64,X'08c4685f0b9041d8cb4b2bfff1304a0bce7c9c835a557716f1257869e90adb97',1775012400,'試験','init','code',64,NULL,1,X'e2eaaed25e2f6783fdc9a5774a71158e',replace('code=J060\012label=第3号イ\012list=事業\012props=事業名=地域介護予防活動支援\n号=3\n\012sort=60\012','\012',char(10)),X'5003b8e3bb6f5419b2b87f8ab6da585ad8850e553bbfe751374ce673bdf8d202',X'55bd85d078927ad82a4aae5e753e2b5bfc9ed35c6c8b288f67a1c0e600fc7808');
INSERT INTO journal VALUES(65,X'55bd85d078927ad82a4aae5e753e2b5bfc9ed35c6c8b288f67a1c0e600fc7808',1775012400,'試験','init','code',65,NULL,1,X'ade173160ceccadf1b5379fe147ee036',replace('code=J070\012label=第3号ロ\012list=事業\012props=事業名=生活支援体制整備\n号=3\n\012sort=70\012','\012',char(10)),X'470927a9255d57579ae174ac02c260c82c0f11dab34926535d1640680eddd792',X'69aaa92b69c1e5d685dd76f1cd149fbf066120b7fb94ed52e2b1cf5a96f8284e');
INSERT INTO journal VALUES(66,X'69aaa92b69c1e5d685dd76f1cd149fbf066120b7fb94ed52e2b1cf5a96f8284e',1775012400,'試験','init','code',66,NULL,1,X'ef6d9f9039b01b330bb418b706cb6e99',replace('code=J080\012label=第3号ハ\012list=事業\012props=事業名=地域活動支援センター\n号=3\n\012sort=80\012','\012',char(10)),X'3232c1006008c148f7df83ba05ea28bdf56186643d0016888cd0e26bac35003b',X'bcd9db3e31fe852982a6c0fdbe3e49abeb85d916a788cfd2ce8340849d15c46b');
INSERT INTO journal VALUES(67,X'bcd9db3e31fe852982a6c0fdbe3e49abeb85d916a788cfd2ce8340849d15c46b',1775012400,'試験','init','code',67,NULL,1,X'100ddf03d0144ae93c9b533e02ef854f',replace('code=J090\012label=第3号ニ\012list=事業\012props=事業名=地域子育て支援拠点\n号=3\n\012sort=90\012','\012',char(10)),X'394eca2ba45a73ad441b19e657f9067551b64d253040dd697bea0a0a5bc75f7c',X'9b0f14e0e77e53af38330d8892c76764361e531ff3826d131e42e3bd8dbb0073');
INSERT INTO journal VALUES(68,X'9b0f14e0e77e53af38330d8892c76764361e531ff3826d131e42e3bd8dbb0073',1775012400,'試験','init','code',68,NULL,1,X'c51fd5fff63b73da9dbd06b8dd4176aa',replace('code=J100\012label=第4号\012list=事業\012props=事業名=アウトリーチ等\n号=4\n\012sort=100\012','\012',char(10)),X'3952588acd5cbbd3174bf1f3c4e26f13525b432c0641ffdeafbc0dac85f3b961',X'd7861b07ddd78102b88914259c850a67d5be90a1f51919f8930dade0b948b269');
INSERT INTO journal VALUES(69,X'd7861b07ddd78102b88914259c850a67d5be90a1f51919f8930dade0b948b269',1775012400,'試験','init','code',69,NULL,1,X'92bbfd697ac8a71eeaade4b0b5a42515',replace('code=J110\012label=第5号\012list=事業\012props=事業名=多機関協働\n号=5\n\012sort=110\012','\012',char(10)),X'33c7914bc4a7f9f97ddf293afb9e634820cb409f551cdc25d2bcb2f7db07441f',X'cba28805a2320c0dd38ce71efa872c479dc6230a4b089cac0309f97748dcfe77');
INSERT INTO journal VALUES(70,X'cba28805a2320c0dd38ce71efa872c479dc6230a4b089cac0309f97748dcfe77',1775012400,'試験','init','code',70,NULL,1,X'ad2bc28e14453f411d4d35383231b569',replace('code=J120\012label=第6号\012list=事業\012props=事業名=支援プラン\n号=6\n\012sort=120\012','\012',char(10)),X'd37398f4667d6b8bcc9d76c52549dd242596268c58e8676866b8365a68629206',X'52861a54663e19c761e835a840c5710dfd010c02d92ede84503ff108f77065dd');
INSERT INTO journal VALUES(71,X'52861a54663e19c761e835a840c5710dfd010c02d92ede84503ff108f77065dd',1775012400,'試験','init','code',71,NULL,1,X'c839b7fa9b65483d1d78f85a3307bc8a',replace('code=J130\nlabel=生活困窮者支援等のための地域づくり\nlist=事業\nprops=\nsort=130\n','\n',char(10)),X'e6c356f0fd24910eaf8ed20e2f86c8b7f17bf727322ab5460a048f5d18cb1f30',X'16bd766c92e90d013abf45ded5076fef28f2bc00492f4207a71ed4308f5e864a');
INSERT INTO journal VALUES(72,X'16bd766c92e90d013abf45ded5076fef28f2bc00492f4207a71ed4308f5e864a',1775012400,'試験','init','code',72,NULL,1,X'f9ca9947465e86031b71a23fd969e047',replace('code=D910\nlabel=市外\nlist=圏域\nprops=\nsort=910\n','\n',char(10)),X'a18fdfd1304a4002aa5fd6314974cff3fb9bfd24016c2d6d35bd285136b3d543',X'e4fc530139cbb33555d126b475b4b7e985dbd7cfd07b9c32661c5ad707a3afe6');
INSERT INTO journal VALUES(73,X'e4fc530139cbb33555d126b475b4b7e985dbd7cfd07b9c32661c5ad707a3afe6',1775012400,'試験','init','code',73,NULL,1,X'b71fa0ed778233d240bc2dbb9a56ce54',replace('code=D920\nlabel=住所不定\nlist=圏域\nprops=\nsort=920\n','\n',char(10)),X'5708626dd1bd1c48758e060222c53ec26004976debd1a2ea6306f4002b873463',X'38e6eb69b0c539fa72925aaafc95726d0c66b5b4aead65ff0afc807b924cde7c');
INSERT INTO journal VALUES(74,X'38e6eb69b0c539fa72925aaafc95726d0c66b5b4aead65ff0afc807b924cde7c',1775012400,'試験','init','code',74,NULL,1,X'27d45d183adb3369b2755063d2c71307',replace('code=Z010\012label=本人\012list=続柄\012props=本人=yes\n\012sort=10\012','\012',char(10)),X'7e15f3605b6bb4ae39495682308940fd7f637f094072364ebfe16c57d9949788',X'332f0997ea3d7924cd9a632d80703b6ff55ea0b6a6f93f2364774b6c25df9383');
INSERT INTO journal VALUES(75,X'332f0997ea3d7924cd9a632d80703b6ff55ea0b6a6f93f2364774b6c25df9383',1775012400,'試験','init','code',75,NULL,1,X'7df3773f929385386d7d217a1fa0043d',replace('code=Z020\nlabel=配偶者\nlist=続柄\nprops=\nsort=20\n','\n',char(10)),X'65a9a4743a0380efbfdfe94e65cb6de85695842c2bcc1450fec835fdf50af500',X'ad85a0a1faa21df3ac0f03b03fca30c0b9d977c370eb1132aff56b953afff3f9');
INSERT INTO journal VALUES(76,X'ad85a0a1faa21df3ac0f03b03fca30c0b9d977c370eb1132aff56b953afff3f9',1775012400,'試験','init','code',76,NULL,1,X'f2c56deaaf767f0be446e41471929741',replace('code=Z030\nlabel=子\nlist=続柄\nprops=\nsort=30\n','\n',char(10)),X'823746c7fa71030cd7c29029a8853a84b8b90e73a050637439fa356b19f31eac',X'882468877fd8e1b9e701acac4d0173b899b9fd71f166ca5eed85ae8b51007094');
INSERT INTO journal VALUES(77,X'882468877fd8e1b9e701acac4d0173b899b9fd71f166ca5eed85ae8b51007094',1775012400,'試験','init','code',77,NULL,1,X'56670ae67056b00fb04ff70e033893b2',replace('code=Z040\nlabel=父\nlist=続柄\nprops=\nsort=40\n','\n',char(10)),X'2757e6181410b33862c44561d656fac6a91316ea5fecb654f83f6575304671da',X'aabe97feddfa7cfcca7b813bed513f7c66df7dcfa2cf90c7a77b969d479635c6');
INSERT INTO journal VALUES(78,X'aabe97feddfa7cfcca7b813bed513f7c66df7dcfa2cf90c7a77b969d479635c6',1775012400,'試験','init','code',78,NULL,1,X'd1d014cbab5fdb26c01ce28167160f5f',replace('code=Z050\nlabel=母\nlist=続柄\nprops=\nsort=50\n','\n',char(10)),X'881591145dab0a5801ae9870449145b85c119d7d0b34528f7dbf898add26fc6c',X'a47617b669b71e21cebe03298edad8bd66cfdc70c8b340fc72602ceb3a5eb958');
INSERT INTO journal VALUES(79,X'a47617b669b71e21cebe03298edad8bd66cfdc70c8b340fc72602ceb3a5eb958',1775012400,'試験','init','code',79,NULL,1,X'21a8fd4c86a11af3859232e4ac2d066b',replace('code=Z060\nlabel=祖父母\nlist=続柄\nprops=\nsort=60\n','\n',char(10)),X'9933434f2c60b5c23c4ac0daa2ec0e5331a5bfe12d8da0240140b2aa48adea42',X'9b350ed24980c86384b2699b2ff9c5918deaa4788ee2fc9bbfff4fde939a0350');
INSERT INTO journal VALUES(80,X'9b350ed24980c86384b2699b2ff9c5918deaa4788ee2fc9bbfff4fde939a0350',1775012400,'試験','init','code',80,NULL,1,X'96230fe7948014c6e344ecf814a430df',replace('code=Z070\nlabel=孫\nlist=続柄\nprops=\nsort=70\n','\n',char(10)),X'94accd8a6e98261c0083f160dd02ae7944f64c95b5bb2f5eb6b2542da396633b',X'06c2d3a8c4afa1a1b2486c2cfdd5cff3ba4495a524feb750b89fa46a91ed41ae');
INSERT INTO journal VALUES(81,X'06c2d3a8c4afa1a1b2486c2cfdd5cff3ba4495a524feb750b89fa46a91ed41ae',1775012400,'試験','init','code',81,NULL,1,X'5331dcd1ff84572e15f2c4445b05dc79',replace('code=Z080\nlabel=きょうだい\nlist=続柄\nprops=\nsort=80\n','\n',char(10)),X'a8c3c4439eb216a4de1eacbddb6808bfaa49e21dcc3cbdcf80abfd5e200c032c',X'e9056a2a92244403cae5754158c880b7d8b3895d7a92be86f85ac29582e11d53');
INSERT INTO journal VALUES(82,X'e9056a2a92244403cae5754158c880b7d8b3895d7a92be86f85ac29582e11d53',1775012400,'試験','init','code',82,NULL,1,X'85735345dd31ad9d066e1f06687a64f9',replace('code=Z090\nlabel=その他の親族\nlist=続柄\nprops=\nsort=90\n','\n',char(10)),X'6d6727ff984c3a7749f2e08ad3adc1dc9940166170d073b8f5d81e8231933aff',X'b31557cabfa92dc8f196bbebba62e4db328249d19c3b226a8ff7c173133ae799');
INSERT INTO journal VALUES(83,X'b31557cabfa92dc8f196bbebba62e4db328249d19c3b226a8ff7c173133ae799',1775012400,'試験','init','code',83,NULL,1,X'9a4a76ce0315bef7ce86e176060ee1c9',replace('code=Z100\nlabel=同居人\nlist=続柄\nprops=\nsort=100\n','\n',char(10)),X'c544a5395696e6eb208e29d67ef04a0d760b1a16ae2265c9ab16c1be751d9a66',X'4c0b3d890aa611777dcbfb0faa8f84b045282fdb35a549a223fd9f49b0b8a6b6');
INSERT INTO journal VALUES(84,X'4c0b3d890aa611777dcbfb0faa8f84b045282fdb35a549a223fd9f49b0b8a6b6',1775012400,'試験','init','code',84,NULL,1,X'ee24a491cd8a39467ad591340160f910',replace('code=Z110\nlabel=その他\nlist=続柄\nprops=\nsort=110\n','\n',char(10)),X'3d8558f5f64189f510c8c23607fa791ce69c94710cd43753e571266596007729',X'85798d7c16ab1e57ffd2c3f3eb3b1f989f8b20d82766229ef9e2690f6bb7c734');
INSERT INTO journal VALUES(85,X'85798d7c16ab1e57ffd2c3f3eb3b1f989f8b20d82766229ef9e2690f6bb7c734',1775012400,'試験','init','code',85,NULL,1,X'b9711f138efa0b04ac666ad696e5004f',replace('code=R010\nlabel=本人\nlist=本人との関係\nprops=\nsort=10\n','\n',char(10)),X'00e326fef993689a2854aef2f9c5f1691c234a46dc8c6c1e1e78047f309da0dc',X'3d7799418f64668ac12a5871efa71b4b10cb585d7d8b5fedee13a5b3ee005bc0');
INSERT INTO journal VALUES(86,X'3d7799418f64668ac12a5871efa71b4b10cb585d7d8b5fedee13a5b3ee005bc0',1775012400,'試験','init','code',86,NULL,1,X'f5364695e4e4d8e613f7237ab701da2f',replace('code=R020\nlabel=配偶者\nlist=本人との関係\nprops=\nsort=20\n','\n',char(10)),X'192bb1fe604115b1a803f6f3095f50d9d500884cdf3bf8644645240ee0cd1f82',X'2a60894d86cde1b03dbcb13d48224d1b72edf576a2e4c5e96e3979aaeeb76851');
INSERT INTO journal VALUES(87,X'2a60894d86cde1b03dbcb13d48224d1b72edf576a2e4c5e96e3979aaeeb76851',1775012400,'試験','init','code',87,NULL,1,X'51d272b15ea24eab2dc6250973cc36ca',replace('code=R030\nlabel=子\nlist=本人との関係\nprops=\nsort=30\n','\n',char(10)),X'b43e7a461dadfafb4bd8bd389d10910582a06d89de1d4011be6fa55e14a9c6e1',X'41de7c650747df71690a4649b457090b28090f673bd55d71c4b4d2d604e6bc03');
INSERT INTO journal VALUES(88,X'41de7c650747df71690a4649b457090b28090f673bd55d71c4b4d2d604e6bc03',1775012400,'試験','init','code',88,NULL,1,X'bdbd82720a99ba086ee2d7c4907758a8',replace('code=R040\nlabel=父母\nlist=本人との関係\nprops=\nsort=40\n','\n',char(10)),X'da33e019624d3524507d9e1ef3b09ba0622b243a1351bf8009ea17dc1d47907c',X'850a1e3c96055fcf2c1a2723eb3d1a96c3696e31fe237d31f9bc35d74743a6bc');
INSERT INTO journal VALUES(89,X'850a1e3c96055fcf2c1a2723eb3d1a96c3696e31fe237d31f9bc35d74743a6bc',1775012400,'試験','init','code',89,NULL,1,X'ff7f00e564c7570ec7c0761655054f24',replace('code=R050\nlabel=きょうだい\nlist=本人との関係\nprops=\nsort=50\n','\n',char(10)),X'0a2da2a9f411929601ca2316ed4eb01fb73ec21e4c10470a2f1958e9952b5ed0',X'29524fbd14bfa79fa276ee7cb75da2ba05af336137d028b60547d3be69172b0b');
INSERT INTO journal VALUES(90,X'29524fbd14bfa79fa276ee7cb75da2ba05af336137d028b60547d3be69172b0b',1775012400,'試験','init','code',90,NULL,1,X'b441e8798023878790d086fba705df03',replace('code=R060\nlabel=その他の親族\nlist=本人との関係\nprops=\nsort=60\n','\n',char(10)),X'972bd40b7257229213827ed9932099670fadf4bd8ac109cc09afe950d1eefe44',X'1bd351cae10192cfb00e7cbf39d51cf9706f4933b3f369cb28bbdc66c979700e');
INSERT INTO journal VALUES(91,X'1bd351cae10192cfb00e7cbf39d51cf9706f4933b3f369cb28bbdc66c979700e',1775012400,'試験','init','code',91,NULL,1,X'405c4ceaae4a907932ac7e1bb2b5bbf5',replace('code=R070\nlabel=知人\nlist=本人との関係\nprops=\nsort=70\n','\n',char(10)),X'c7e1109c43c185f77fe43daa82aafb31ed54d9d3f24324008d61db2e616918e8',X'54a279bc42092495dbf2640b521c7fb5b63a0753010f0f74ddf4853ae7d89ec4');
INSERT INTO journal VALUES(92,X'54a279bc42092495dbf2640b521c7fb5b63a0753010f0f74ddf4853ae7d89ec4',1775012400,'試験','init','code',92,NULL,1,X'595793c4f3bce8ce67e68829ea982aa6',replace('code=R080\nlabel=近隣\nlist=本人との関係\nprops=\nsort=80\n','\n',char(10)),X'0633329a9b5f2d13c89605ef5bf1a9365ea00313bbc62f6435788a2fcd0c78fb',X'a58579abf321185ced092e9d4523c68150576f240c7a85828b313b1cff5da9ff');
INSERT INTO journal VALUES(93,X'a58579abf321185ced092e9d4523c68150576f240c7a85828b313b1cff5da9ff',1775012400,'試験','init','code',93,NULL,1,X'1885419aeae280b2339d07239d908d76',replace('code=R090\nlabel=支援者\nlist=本人との関係\nprops=\nsort=90\n','\n',char(10)),X'6d90d4db4749f5955a5f8922267af4d3fb01a831af76033d98201f343c09c66e',X'8f6bdcff6211e929fdefa6a8a40343b810f7e4e22416efc9d94a7d34d7bd8c95');
INSERT INTO journal VALUES(94,X'8f6bdcff6211e929fdefa6a8a40343b810f7e4e22416efc9d94a7d34d7bd8c95',1775012400,'試験','init','code',94,NULL,1,X'56fe9d3f4d6dba5f9cee6ab65b60f1a3',replace('code=R100\nlabel=その他\nlist=本人との関係\nprops=\nsort=100\n','\n',char(10)),X'1d79173ce64d932046e77c8f8adcafd8c914d7e952994f20dd8b82071afe523e',X'ec3e54de85a6276d2bc0db557a05b20076e53397858421e2467624c4a5229738');
INSERT INTO journal VALUES(95,X'ec3e54de85a6276d2bc0db557a05b20076e53397858421e2467624c4a5229738',1775012400,'試験','init','code',95,NULL,1,X'f559a0b149d4889e4578b7eb04f162b1',replace('code=X010\012label=転入\012list=異動事由\012props=加わる=yes\n\012sort=10\012','\012',char(10)),X'c876bd2e6763408662cd168a190cd8b109cac370f31fd8a36c668719cbb54d89',X'a3e4be891821d0b54476e29b79281dd51d67479f93a197244398807fbbddea57');
INSERT INTO journal VALUES(96,X'a3e4be891821d0b54476e29b79281dd51d67479f93a197244398807fbbddea57',1775012400,'試験','init','code',96,NULL,1,X'5da6ddc965ebf9140212b1c7fe1a6f23',replace('code=X020\nlabel=転居\nlist=異動事由\nprops=\nsort=20\n','\n',char(10)),X'723564a66e6e3d232b8819d2344943cfad06f81cf6d412b58807f8bbe95e5e0b',X'ef0306f8363ff19f4bce63534ce384a31f8f59b0821424cfa3f0290879f84ce2');
INSERT INTO journal VALUES(97,X'ef0306f8363ff19f4bce63534ce384a31f8f59b0821424cfa3f0290879f84ce2',1775012400,'試験','init','code',97,NULL,1,X'fdcf3899bcdacf7b761a5affc1ff0aa9',replace('code=X030\012label=転出\012list=異動事由\012props=離れる=yes\n\012sort=30\012','\012',char(10)),X'8af458f03520cc978267210a4d9103666237a84fff7a1b9a06716fba5d603ccd',X'4aa951dcc6b7eeaa2f3d0905a431fa2c7e89e5d91d40ece404fc1efca6c1dfe4');
INSERT INTO journal VALUES(98,X'4aa951dcc6b7eeaa2f3d0905a431fa2c7e89e5d91d40ece404fc1efca6c1dfe4',1775012400,'試験','init','code',98,NULL,1,X'4e71989387dc69c804bd681ec5a4ee07',replace('code=X040\012label=世帯分離\012list=異動事由\012props=離れる=yes\n\012sort=40\012','\012',char(10)),X'84c5922db3ac278e66d22853cf5c3bc18b3950ec37c4baac94506b8c0616f91c',X'a370996c950882b8797c87ce6608343122e2e6603dffb64afe866a9e976d0c5e');
INSERT INTO journal VALUES(99,X'a370996c950882b8797c87ce6608343122e2e6603dffb64afe866a9e976d0c5e',1775012400,'試験','init','code',99,NULL,1,X'4844627022efe0a8ca279828bc410a1e',replace('code=X050\nlabel=婚姻\nlist=異動事由\nprops=\nsort=50\n','\n',char(10)),X'75b13110be76d8134c7936d7749cd9003dfaa969504bc61c3475ba892739ec0f',X'c1889a33336389d678c04f1c8f7f4f5a9d146f282cbd10afddbadafb1680507f');
INSERT INTO journal VALUES(100,X'c1889a33336389d678c04f1c8f7f4f5a9d146f282cbd10afddbadafb1680507f',1775012400,'試験','init','code',100,NULL,1,X'9bf33d7d8f7e44f1a34b3b0a1f659a6e',replace('code=X060\012label=出生\012list=異動事由\012props=加わる=yes\n\012sort=60\012','\012',char(10)),X'b7390a45936d6c0a4a944ef3fb73f9b16abb7cd77538bdbef6a9be8d732f0b00',X'7a97a4a76c9d1aa3e9b3fec38f61f1d6fe37c62f7757d108d0d37eb7436f489e');
INSERT INTO journal VALUES(101,X'7a97a4a76c9d1aa3e9b3fec38f61f1d6fe37c62f7757d108d0d37eb7436f489e',1775012400,'試験','init','code',101,NULL,1,X'f65cd47f47621ae855f9b37a187c76c0',replace('code=X070\012label=死亡\012list=異動事由\012props=死亡=yes\n離れる=yes\n\012sort=70\012','\012',char(10)),X'4664e02a353c20fc815f552d91ab98a30857048ac3b5c851ae2b8dd42cbe8b8d',X'06a3ec0c9b0d617bf87d6d6747ac91be6acec7fce814b91d95b55b899f505d5c');
INSERT INTO journal VALUES(102,X'06a3ec0c9b0d617bf87d6d6747ac91be6acec7fce814b91d95b55b899f505d5c',1775012400,'試験','init','code',102,NULL,1,X'3e3c2c127e17491d48661750fb1590fe',replace('code=X080\nlabel=施設入所\nlist=異動事由\nprops=\nsort=80\n','\n',char(10)),X'008d0653f543cc9bb2e775749976421b5de7ce2a721583468a61dca2d7ed23df',X'8dce00383bf908075639a3ebbea5f0c79278defdc02a8225e929db5e5b28427c');
INSERT INTO journal VALUES(103,X'8dce00383bf908075639a3ebbea5f0c79278defdc02a8225e929db5e5b28427c',1775012400,'試験','init','code',103,NULL,1,X'794c269a591c9af54f9272dec26c98cc',replace('code=X090\nlabel=その他\nlist=異動事由\nprops=\nsort=90\n','\n',char(10)),X'fc3ea2fb9fdfcefae571bd25fdf97c11991eebde619f197be93e75f3798b4b44',X'8c14786581e38c128a4456336c1aa5ee2a7eccbe638d47e78e1612833ee7c45b');
INSERT INTO journal VALUES(104,X'8c14786581e38c128a4456336c1aa5ee2a7eccbe638d47e78e1612833ee7c45b',1775012400,'試験','init','code',104,NULL,1,X'd0bfbff36e6120f1e60cf7154092e0e6',replace('code=W010\nlabel=正規\nlist=就労\nprops=\nsort=10\n','\n',char(10)),X'b225baa6a10a0385173367f99b2d5c29c654b49f35c09d43bb9942da8a95ed51',X'cf904f9269d854835e3f180774c6d81d5bca0be4cc6b64a436bf221ef3119672');
INSERT INTO journal VALUES(105,X'cf904f9269d854835e3f180774c6d81d5bca0be4cc6b64a436bf221ef3119672',1775012400,'試験','init','code',105,NULL,1,X'f20158c2f4ce4d436fc935cc59e6db7e',replace('code=W020\nlabel=非正規\nlist=就労\nprops=\nsort=20\n','\n',char(10)),X'cfd978715052bb2f52ab0e2ef14106f75e4d7ee37a639eebcd2c8d4c23c8849d',X'9e73f7b31493f972d9207390bb17ca52b98277d6b29ae4be2934cfa3be363cc4');
INSERT INTO journal VALUES(106,X'9e73f7b31493f972d9207390bb17ca52b98277d6b29ae4be2934cfa3be363cc4',1775012400,'試験','init','code',106,NULL,1,X'6962ddb7522cbc8e391eb7fd0d5605b5',replace('code=W030\nlabel=自営\nlist=就労\nprops=\nsort=30\n','\n',char(10)),X'3794723b5333626c2f33f53dd2c8c9355403d36116a9d9ec6cfabd7194143be0',X'50db2e89bb3e9f949d5c8e362b2e7ae0ce72f54796aa154816333d3d7d9e7130');
INSERT INTO journal VALUES(107,X'50db2e89bb3e9f949d5c8e362b2e7ae0ce72f54796aa154816333d3d7d9e7130',1775012400,'試験','init','code',107,NULL,1,X'a53947d7d8aa92b4e9b5c58af80267b5',replace('code=W040\nlabel=休職中\nlist=就労\nprops=\nsort=40\n','\n',char(10)),X'2fb24b7d1872ad8e58bf3a22072332251b715f5ae81fc6d23429a29f5ace8df3',X'09d829d069ac6b303c4d08b67f201f06cf44bd20a37f5989825c0b8efca3db9e');
INSERT INTO journal VALUES(108,X'09d829d069ac6b303c4d08b67f201f06cf44bd20a37f5989825c0b8efca3db9e',1775012400,'試験','init','code',108,NULL,1,X'65e96eb2bbb18ea60e431d8d3718b072',replace('code=W050\nlabel=失業中\nlist=就労\nprops=\nsort=50\n','\n',char(10)),X'0e2bb0687b40a57eb6909b29eb153e730d7675ee9a94aa2e37429af91d6fa0cc',X'd49c93630cc22807356e296a0f5331f72aaba8ae821ffea27a630246893ccbbb');
INSERT INTO journal VALUES(109,X'd49c93630cc22807356e296a0f5331f72aaba8ae821ffea27a630246893ccbbb',1775012400,'試験','init','code',109,NULL,1,X'3f6f85d421333f394d4c04cb2f73c153',replace('code=W060\nlabel=求職中\nlist=就労\nprops=\nsort=60\n','\n',char(10)),X'ec92daadcdf0d300c61db3a713b32fec382408613e5b2c88b759447ce8c01f4c',X'34326736967569f41f0e91bf8aa7968a98179d8d879835c30c7efa557dd7f593');
INSERT INTO journal VALUES(110,X'34326736967569f41f0e91bf8aa7968a98179d8d879835c30c7efa557dd7f593',1775012400,'試験','init','code',110,NULL,1,X'730a326b80d80affe95e924f9c6f085f',replace('code=W070\nlabel=就労なし\nlist=就労\nprops=\nsort=70\n','\n',char(10)),X'3a082d867d8701d32d3886088c5f8c87b1598c6d128fe4091a9ed97e6e92431e',X'c9ba002f1ae56d54e454fa425adbda595565dd15719a1208eb4baceea094938d');
INSERT INTO journal VALUES(111,X'c9ba002f1ae56d54e454fa425adbda595565dd15719a1208eb4baceea094938d',1775012400,'試験','init','code',111,NULL,1,X'83000a578aaf4952758863ef04050786',replace('code=W080\nlabel=学生\nlist=就労\nprops=\nsort=80\n','\n',char(10)),X'6591e3e4a0ae428740d7adfe7df7a17f36e904699dccb16f16764a0e430e8bc9',X'00856261a0c4bee1caa0636ef9c0e645e127827f41b4936d16a10aa3b228df62');
INSERT INTO journal VALUES(112,X'00856261a0c4bee1caa0636ef9c0e645e127827f41b4936d16a10aa3b228df62',1775012400,'試験','init','code',112,NULL,1,X'67f7dc7bc595d630c0ed2ade951363e2',replace('code=W090\nlabel=その他\nlist=就労\nprops=\nsort=90\n','\n',char(10)),X'26d274d40871844dda02835244c14281a510a4137d5105d99d60e5d7ac5b21c2',X'a751c99264cddbde5f8f05b7806bc235c05e8ee6398dccbde924b39b8b00ca97');
INSERT INTO journal VALUES(113,X'a751c99264cddbde5f8f05b7806bc235c05e8ee6398dccbde924b39b8b00ca97',1775012400,'試験','init','code',113,NULL,1,X'8588d6ca4f0f5101f57480e157ef3bf4',replace('code=H010\nlabel=持家\nlist=住居\nprops=\nsort=10\n','\n',char(10)),X'da3a4eea0e2c603cb0983b6a935cfaae1b089cbf41aca8dda4ebd50523edec8a',X'a7f5d7ac8f5ab1c397cf31127ec0daf59c4c7644694bc4921501f89292cde05a');
INSERT INTO journal VALUES(114,X'a7f5d7ac8f5ab1c397cf31127ec0daf59c4c7644694bc4921501f89292cde05a',1775012400,'試験','init','code',114,NULL,1,X'04474ad4ecccf4952209c182e2ee2fe1',replace('code=H020\nlabel=民間賃貸\nlist=住居\nprops=\nsort=20\n','\n',char(10)),X'b531c1cef84eb0ab95d757d609d48880192dd6e746cbbbc4d6431872d4029d0b',X'274d9b1f2f6a95ac66c4c11a45af7b8641da9e3ceee1c8b1d4ad33337f17b1f8');
INSERT INTO journal VALUES(115,X'274d9b1f2f6a95ac66c4c11a45af7b8641da9e3ceee1c8b1d4ad33337f17b1f8',1775012400,'試験','init','code',115,NULL,1,X'fda36399e8e2847b7a930bd6eb922745',replace('code=H030\nlabel=公営住宅\nlist=住居\nprops=\nsort=30\n','\n',char(10)),X'f74179f4e5a5b65577c459710953b3fe854ab10f06fe43f4e1b2a029c4f241cd',X'3e7998de281ca304f707b9a6268c7679281e7a356f7494eae12fc80edc72b6ba');
INSERT INTO journal VALUES(116,X'3e7998de281ca304f707b9a6268c7679281e7a356f7494eae12fc80edc72b6ba',1775012400,'試験','init','code',116,NULL,1,X'846563198ac7b981861d618836a9cafc',replace('code=H040\nlabel=社宅・寮\nlist=住居\nprops=\nsort=40\n','\n',char(10)),X'45ec1f6bfdec55189aecf4f75302444cddef2e00705690c9ad06a244d804fc1c',X'42b4f535502d34778a1cb6d02edfc1b5caef181d433bcb405936baaec902818f');
INSERT INTO journal VALUES(117,X'42b4f535502d34778a1cb6d02edfc1b5caef181d433bcb405936baaec902818f',1775012400,'試験','init','code',117,NULL,1,X'dd3de263ae6f7568a7bb981c5ae1b4bb',replace('code=H050\nlabel=施設\nlist=住居\nprops=\nsort=50\n','\n',char(10)),X'f981fe2224ab826f7cb12227b909738af124f22474e2ed0555e824dd0f01233e',X'df4baa35b21c57941cfeae907f215b5a1bda60143859fb3a7bccd5e878fa121d');
INSERT INTO journal VALUES(118,X'df4baa35b21c57941cfeae907f215b5a1bda60143859fb3a7bccd5e878fa121d',1775012400,'試験','init','code',118,NULL,1,X'd4e37d8f23e0d092040a405f697e29dc',replace('code=H060\nlabel=野宿・知人宅\nlist=住居\nprops=\nsort=60\n','\n',char(10)),X'e1f2165594623ffd654d8931a693f1127490cdb3dd306e96a85815c97f717ba9',X'7580e6eed32875f05c0987ed20ffc936e41409a3e797e621420876863d3d050e');
INSERT INTO journal VALUES(119,X'7580e6eed32875f05c0987ed20ffc936e41409a3e797e621420876863d3d050e',1775012400,'試験','init','code',119,NULL,1,X'ac882b01e3fd647c0da57c7867c104fb',replace('code=H070\nlabel=その他\nlist=住居\nprops=\nsort=70\n','\n',char(10)),X'3f100533083c6c6945f72b0424d9382079487dd32aadde09dce21c5ac2918b63',X'c8b706ec25d9f7911e8bfc2332e341fa1768fbfc2960f50686c74397dcd976e0');
INSERT INTO journal VALUES(120,X'c8b706ec25d9f7911e8bfc2332e341fa1768fbfc2960f50686c74397dcd976e0',1775012400,'試験','init','code',120,NULL,1,X'06e497928bb78fc6869a28235c78d5d1',replace('code=C010\nlabel=本人\nlist=相談者\nprops=\nsort=10\n','\n',char(10)),X'3c73de6f243fcb66ae565f7b965ed2c9ee1a8e5b2ccb6dae3decfa10946530bf',X'22f977b59c04f066bb9c9d52297661c9fdd8cf9025af57b26d4155e1bc78846b');
INSERT INTO journal VALUES(121,X'22f977b59c04f066bb9c9d52297661c9fdd8cf9025af57b26d4155e1bc78846b',1775012400,'試験','init','code',121,NULL,1,X'3434d25ebaf780df270aae9618a5dd9f',replace('code=C020\nlabel=家族・親族\nlist=相談者\nprops=\nsort=20\n','\n',char(10)),X'a871c54db23a93c4f731ff1e080cdce85ec8be4af503f2dac5486bc2a61e925c',X'c10c11228874b891e40952c9bd1bed365bba230a54b4840522eb1fa9fc61d350');
INSERT INTO journal VALUES(122,X'c10c11228874b891e40952c9bd1bed365bba230a54b4840522eb1fa9fc61d350',1775012400,'試験','init','code',122,NULL,1,X'32480a42ae95a42f9227763d808f98ae',replace('code=C030\nlabel=知人・友人\nlist=相談者\nprops=\nsort=30\n','\n',char(10)),X'bc8c8faf746490b659466b073436c40a5f6afddf883a9b5eb28239045992177b',X'47ef4eab4d440b31280455c0db7e45822960e1f2b30cc6211e8eaa35fe404390');
INSERT INTO journal VALUES(123,X'47ef4eab4d440b31280455c0db7e45822960e1f2b30cc6211e8eaa35fe404390',1775012400,'試験','init','code',123,NULL,1,X'55f16ed2f3a019809364cd6484612010',replace('code=C040\nlabel=近隣・地域住民\nlist=相談者\nprops=\nsort=40\n','\n',char(10)),X'9b85990412487f2bce0a6d1aa4e23a047c2bbb629a95a4505416e822c683b8c3',X'e4ecebd29a221e1f3a32561e63753101d81efe7bef0abf155f4dc717c9f92736');
INSERT INTO journal VALUES(124,X'e4ecebd29a221e1f3a32561e63753101d81efe7bef0abf155f4dc717c9f92736',1775012400,'試験','init','code',124,NULL,1,X'20f8a0aab85c2f0753b53e77155b078b',replace('code=C050\nlabel=民生委員・児童委員\nlist=相談者\nprops=\nsort=50\n','\n',char(10)),X'2ca2116663a34f10efd5e922e37b4c8da6822132eddab017bca5d17cb6a4f455',X'be332833b80a9efdb00102ce33b2fec4188c7965b8b8656000a151e5bf2a8ab3');
INSERT INTO journal VALUES(125,X'be332833b80a9efdb00102ce33b2fec4188c7965b8b8656000a151e5bf2a8ab3',1775012400,'試験','init','code',125,NULL,1,X'4373bfa2efd98b38472a03b5c796064f',replace('code=C060\nlabel=自治会・町内会\nlist=相談者\nprops=\nsort=60\n','\n',char(10)),X'273b0fc0c2232027533d1a4783cd5b20fccda39ee3a5e539238e5797208d30bd',X'cdc71590344af592c4d27e9eeedc04bc0ad2dfdda1947f3dae1937c9b8f3e37d');
INSERT INTO journal VALUES(126,X'cdc71590344af592c4d27e9eeedc04bc0ad2dfdda1947f3dae1937c9b8f3e37d',1775012400,'試験','init','code',126,NULL,1,X'90329fb56b4859a664854e9607a10a2b',replace('code=C070\nlabel=関係機関\nlist=相談者\nprops=\nsort=70\n','\n',char(10)),X'b5ac3a10d9e5cd46c6db94e2198db0409e644ad618f4e7c35dab6841f0fd72e1',X'5f03719ed3c01c3f2e3ab4cf863e94998f71819b306fe48a193d9658ef42cc58');
INSERT INTO journal VALUES(127,X'5f03719ed3c01c3f2e3ab4cf863e94998f71819b306fe48a193d9658ef42cc58',1775012400,'試験','init','code',127,NULL,1,X'e795fa4a4dff6e91f31fdf111df3115f',replace('code=C080\nlabel=庁内部署\nlist=相談者\nprops=\nsort=80\n','\n',char(10)),X'be2d338e54d54c4da21dbb1c1fc4044eea7c19bb055c9a26b076a0203bdd9931',X'f40f654406ef822e6934654b26108cb96086179628b4918951e883bbdf0481d7');
INSERT INTO journal VALUES(128,X'f40f654406ef822e6934654b26108cb96086179628b4918951e883bbdf0481d7',1775012400,'試験','init','code',128,NULL,1,X'3fc8b9db415ba205ea45fa01a34262de',replace('code=C090\nlabel=学校・教育機関\nlist=相談者\nprops=\nsort=90\n','\n',char(10)),X'8c42562a66108a7071bac30b0b785cf066883777182d0fbc3849ce6c8e44fd8f',X'b6fe0f0d69704a32def57a17b36b7a05ca11272cb2a3b25a54b25f47cba4414f');
INSERT INTO journal VALUES(129,X'b6fe0f0d69704a32def57a17b36b7a05ca11272cb2a3b25a54b25f47cba4414f',1775012400,'試験','init','code',129,NULL,1,X'a73d6112d4b00b33c2a892ddae60a8b9',replace('code=C100\nlabel=医療機関\nlist=相談者\nprops=\nsort=100\n','\n',char(10)),X'42d8ba6b792509a025af21c50a766b00966b0631af44d6baa95f90237908c580',X'9dc44d85a5a81bb877f3844c3bfadad980082aa92d13c1768cdfdd79e3cd6869');
INSERT INTO journal VALUES(130,X'9dc44d85a5a81bb877f3844c3bfadad980082aa92d13c1768cdfdd79e3cd6869',1775012400,'試験','init','code',130,NULL,1,X'449e6c9cdf6d7b186ac66069acc1f28b',replace('code=C110\nlabel=民間事業者\nlist=相談者\nprops=\nsort=110\n','\n',char(10)),X'0f927fb906e7156eba9ab1262caa84bd13d8d23ab43a50fca46cd15278e2fdc0',X'80862d965bb0ae3792b5fbbb160136734259cdb282d61b84c78869de4fc12904');
INSERT INTO journal VALUES(131,X'80862d965bb0ae3792b5fbbb160136734259cdb282d61b84c78869de4fc12904',1775012400,'試験','init','code',131,NULL,1,X'e287c5c47b495cd66abff94800628d1b',replace('code=C120\nlabel=匿名\nlist=相談者\nprops=\nsort=120\n','\n',char(10)),X'11619a5d3788d6ea2ad64bd41c7199479f0e6ed9fdc91e70107b52aa0508cdf1',X'055ff418f93c3e08de0509422a2ce5fe9a85599908c5aa32694feb673cf20879');
INSERT INTO journal VALUES(132,X'055ff418f93c3e08de0509422a2ce5fe9a85599908c5aa32694feb673cf20879',1775012400,'試験','init','code',132,NULL,1,X'43488eb21507c58af28a55c434efe187',replace('code=C130\nlabel=その他\nlist=相談者\nprops=\nsort=130\n','\n',char(10)),X'559cb31ff587e84ab5ec8599c2702996fabe82911216ded04883ebe2d2a8d6e8',X'5adbb23e1a2625c58fb59eaf5bfe8cebb090798bb843072326575f9cb0c177d6');
INSERT INTO journal VALUES(133,X'5adbb23e1a2625c58fb59eaf5bfe8cebb090798bb843072326575f9cb0c177d6',1775012400,'試験','init','code',133,NULL,1,X'6529eed06f3362977d8f31731be8257f',replace('code=C990\012label=不明\012list=相談者\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'39d7d8cce496eda280112bd0d731d88d5d7e125503c1fddc61eb53b9511bb97a',X'e479557ee054229ded3bd864d553d13a1445746ccb737723259f1591cc885b2d');
INSERT INTO journal VALUES(134,X'e479557ee054229ded3bd864d553d13a1445746ccb737723259f1591cc885b2d',1775012400,'試験','init','code',134,NULL,1,X'fc9be77064f5da054bd23fbf41596d3d',replace('code=Q010\nlabel=本人自ら連絡(来所)\nlist=相談経路\nprops=\nsort=10\n','\n',char(10)),X'76027f3625bb226b8a9014cb2434e84b77b2fae5a36a7b614549b8fb63276c03',X'f54403f0abec56eff1cbbbeaaedd3a7820c651b67b64aa920a05e82d692be642');
INSERT INTO journal VALUES(135,X'f54403f0abec56eff1cbbbeaaedd3a7820c651b67b64aa920a05e82d692be642',1775012400,'試験','init','code',135,NULL,1,X'dcb27aca5036ef898754b5d0186a3766',replace('code=Q020\nlabel=本人自ら連絡(電話・メール)\nlist=相談経路\nprops=\nsort=20\n','\n',char(10)),X'7c06032d4fc8c944669378a217121c0cccf73d774e34a49376686ab990325bb7',X'a46076a300af0250beac7a3da82c023c28fc32c0ba6c6b2726b2af693078b9b8');
INSERT INTO journal VALUES(136,X'a46076a300af0250beac7a3da82c023c28fc32c0ba6c6b2726b2af693078b9b8',1775012400,'試験','init','code',136,NULL,1,X'07f767ec486368ea9901ca0af48bfab3',replace('code=Q030\nlabel=家族・知人から連絡(来所)\nlist=相談経路\nprops=\nsort=30\n','\n',char(10)),X'0564d2370af64a0bf52a7cb71aa48d20036cf3165ffda893a30c0f128af9fb29',X'fc207fb1b8c697dce5e3b6b78c4e6e7df30af9cf674b8b3610d2e77f3ef4b128');
INSERT INTO journal VALUES(137,X'fc207fb1b8c697dce5e3b6b78c4e6e7df30af9cf674b8b3610d2e77f3ef4b128',1775012400,'試験','init','code',137,NULL,1,X'ae139a81f54f768f14e61a46df3e1a74',replace('code=Q040\nlabel=家族・知人から連絡(電話・メール)\nlist=相談経路\nprops=\nsort=40\n','\n',char(10)),X'5cd46f36b362ca7dd2b9cafb44a0efb50825b6ba899933309eb59192a4d47567',X'129ebd43c20b5d61ab5678dc92cd21e7200b215426eb855cb53d3119979e20dd');
INSERT INTO journal VALUES(138,X'129ebd43c20b5d61ab5678dc92cd21e7200b215426eb855cb53d3119979e20dd',1775012400,'試験','init','code',138,NULL,1,X'e273fe2e047b5600ea94d3908a2d7dc4',replace('code=Q050\nlabel=機関のアウトリーチ\nlist=相談経路\nprops=\nsort=50\n','\n',char(10)),X'6b47098d9047add747789030966c62d80122da383518028fb30cd92764d66d36',X'0fad43461fdb15597ca64ca50779074e1f8bcde6430781a323dc5dd36411fae4');
INSERT INTO journal VALUES(139,X'0fad43461fdb15597ca64ca50779074e1f8bcde6430781a323dc5dd36411fae4',1775012400,'試験','init','code',139,NULL,1,X'9991b8594c8859215fb3026ca3acd398',replace('code=Q060\nlabel=関係機関からの紹介\nlist=相談経路\nprops=\nsort=60\n','\n',char(10)),X'f9917d2347e80481362f3a8a6270ee58d2d3befa639e46c283e436e2b9b15e29',X'66c2244762cc3d2d677b322523bac23ca30240f0ad8d7cec2ee7c4c9d0d4287a');
INSERT INTO journal VALUES(140,X'66c2244762cc3d2d677b322523bac23ca30240f0ad8d7cec2ee7c4c9d0d4287a',1775012400,'試験','init','code',140,NULL,1,X'd6fee0d7469b86ab081059195c96ad6e',replace('code=Q070\nlabel=地域活動・居場所での把握\nlist=相談経路\nprops=\nsort=70\n','\n',char(10)),X'f270632acd8007ed76f13db79ef48f4c8a1b412e42204a8ea2cb16d10598118b',X'a6879a2fcc21fcbe7fae9881609b04a0bb2aec28e5a9fcc697f89e4a3ce823a5');
INSERT INTO journal VALUES(141,X'a6879a2fcc21fcbe7fae9881609b04a0bb2aec28e5a9fcc697f89e4a3ce823a5',1775012400,'試験','init','code',141,NULL,1,X'b393f248713336880212c15983f33543',replace('code=Q080\nlabel=支援中の専門職による把握\nlist=相談経路\nprops=\nsort=80\n','\n',char(10)),X'3f4c14ff8e7982a4382a7455c32d0954e3caad6fc06ce1cd7ad8c26474a14078',X'1d25dcfc9c3ec4e428586082f36c759ede7ef05e599c68ed90e09001c54f486c');
INSERT INTO journal VALUES(142,X'1d25dcfc9c3ec4e428586082f36c759ede7ef05e599c68ed90e09001c54f486c',1775012400,'試験','init','code',142,NULL,1,X'e659a8f5896933e72b0dc4974e895125',replace('code=Q090\nlabel=匿名の通報\nlist=相談経路\nprops=\nsort=90\n','\n',char(10)),X'fecdfbc5625ff5ee1ae17c86800c8d78db67d3b4e1bbcfe0f6bac2e7fadc90ef',X'8d7f42714e72f0318af2601e2ec6dbf95bf06fb7ab80a98120349ae2bab4fecf');
INSERT INTO journal VALUES(143,X'8d7f42714e72f0318af2601e2ec6dbf95bf06fb7ab80a98120349ae2bab4fecf',1775012400,'試験','init','code',143,NULL,1,X'8a2000b874482a6663b857f52935910f',replace('code=Q100\nlabel=その他\nlist=相談経路\nprops=\nsort=100\n','\n',char(10)),X'73271ba87d735b86209bf8e2a801adbc3984e41a418bb872662eac887344fcc2',X'73c918288a9be1fa3c6eb8187a1144fa3d64dc453563de7af33dcb7e9fcb6683');
INSERT INTO journal VALUES(144,X'73c918288a9be1fa3c6eb8187a1144fa3d64dc453563de7af33dcb7e9fcb6683',1775012400,'試験','init','code',144,NULL,1,X'04354a9f4c628c98f5d207d4b1a36643',replace('code=Q990\012label=不明\012list=相談経路\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'aa698ca6ddd8e6354028f41724669dae60ef1b74492e57848cfde5fc2f789bb8',X'6fe664cdc09f68ef31a97b2b34378ea0d5e6970c1e6efad392d2dd58e518f0f7');
INSERT INTO journal VALUES(145,X'6fe664cdc09f68ef31a97b2b34378ea0d5e6970c1e6efad392d2dd58e518f0f7',1775012400,'試験','init','code',145,NULL,1,X'ecfa75b545182d561bc2604e1e38bc4b',replace('code=M010\nlabel=来所\nlist=相談方法\nprops=\nsort=10\n','\n',char(10)),X'36eaaf20d821a9e6159cb4ae7daccf77f02b13485645bec143984b6b9c8dbb9d',X'2a73174fa797a04999fa8cc7e3993058a5d4649e036b2ac2fc57be5e7ed3b416');
INSERT INTO journal VALUES(146,X'2a73174fa797a04999fa8cc7e3993058a5d4649e036b2ac2fc57be5e7ed3b416',1775012400,'試験','init','code',146,NULL,1,X'75cd1f4c8971d23c8a64c71647cf6e7d',replace('code=M020\nlabel=電話\nlist=相談方法\nprops=\nsort=20\n','\n',char(10)),X'40a0e116393be9395d4380fcb5521d847bd6fb61a4a5532433518a8f8d72fb41',X'eb6e1bc78302a65bc3aeb3f98f76c1bccb12f5d616559d40053001a790018ecf');
INSERT INTO journal VALUES(147,X'eb6e1bc78302a65bc3aeb3f98f76c1bccb12f5d616559d40053001a790018ecf',1775012400,'試験','init','code',147,NULL,1,X'6d615a4e51f38be3ba3ca6deb3900c5a',replace('code=M030\nlabel=訪問\nlist=相談方法\nprops=\nsort=30\n','\n',char(10)),X'e8802468d1593cc90a4a31eff58d0780ad5165dc0cd9c7ddb113e9b7f2dae006',X'f7c6fce3c8f967e579613355a949f593e2903f97bc3c9b1d37b3939da5644dab');
INSERT INTO journal VALUES(148,X'f7c6fce3c8f967e579613355a949f593e2903f97bc3c9b1d37b3939da5644dab',1775012400,'試験','init','code',148,NULL,1,X'2bf9363109c561d40ec8bf67ec22c346',replace('code=M040\nlabel=出張相談\nlist=相談方法\nprops=\nsort=40\n','\n',char(10)),X'a26fb9549527cd0f8f38d3ab4b4f016a6347946c52293ccac7f766d6ade63db8',X'18daf91ed2e3993db63d811ac46b4891aa73767a85a4a2846ec1958f9a087f6c');
INSERT INTO journal VALUES(149,X'18daf91ed2e3993db63d811ac46b4891aa73767a85a4a2846ec1958f9a087f6c',1775012400,'試験','init','code',149,NULL,1,X'd2e5c7105f4a7af11c451910e44a7867',replace('code=M050\nlabel=巡回相談\nlist=相談方法\nprops=\nsort=50\n','\n',char(10)),X'6a9a62721a2dbcf005d90261d0993163bc0cc7188a621fbfb0e018b318a10c93',X'2ba203807b6c794f48a0a91af2de4c8a7f8f440fa9269caeb7ffd4d06845589b');
INSERT INTO journal VALUES(150,X'2ba203807b6c794f48a0a91af2de4c8a7f8f440fa9269caeb7ffd4d06845589b',1775012400,'試験','init','code',150,NULL,1,X'8fd4a032024e5464dd1c91c01116d091',replace('code=M060\nlabel=メール\nlist=相談方法\nprops=\nsort=60\n','\n',char(10)),X'62adab3c2c97fe38f274237df17b31fe7b59e9ae14b33d30f9b49853597594b6',X'e424154bac52bfd01deca654cc4baead24f1d62b2e3c17de72c969694988611a');
INSERT INTO journal VALUES(151,X'e424154bac52bfd01deca654cc4baead24f1d62b2e3c17de72c969694988611a',1775012400,'試験','init','code',151,NULL,1,X'e8654ac05361bbc199b0878edc2e4b88',replace('code=M070\nlabel=LINE・SNS\nlist=相談方法\nprops=\nsort=70\n','\n',char(10)),X'4d03e1aa3f4ca6689f0fa6f9ef6c150200c648aa836bd8b856cb06d4cfb45f95',X'3f74b94dae2edb5899e437ab7a6a80175342d3ed239f81755f93c00c704ca346');
INSERT INTO journal VALUES(152,X'3f74b94dae2edb5899e437ab7a6a80175342d3ed239f81755f93c00c704ca346',1775012400,'試験','init','code',152,NULL,1,X'54698c30ea55bd154dee55215bab968a',replace('code=M080\nlabel=チャットボット\nlist=相談方法\nprops=\nsort=80\n','\n',char(10)),X'93cd57e70629fa4bc29ac539a569034eac00b50a166e72a411da78dfb1e06c34',X'7ac710d32828d075de302011955c37ecdd39c22ea572120b0e002477667c2ccd');
INSERT INTO journal VALUES(153,X'7ac710d32828d075de302011955c37ecdd39c22ea572120b0e002477667c2ccd',1775012400,'試験','init','code',153,NULL,1,X'c224f6c688d5137820caaf0166126548',replace('code=M090\nlabel=オンライン\nlist=相談方法\nprops=\nsort=90\n','\n',char(10)),X'f36c593ff2b898cd46fa64120c7ff1173c44d67bb8c96103a9cbe159df76d137',X'8efbb1fa48b6d38081dbf4bb1e2291f31eeb80ec2dea0962e24e352e680668f5');
INSERT INTO journal VALUES(154,X'8efbb1fa48b6d38081dbf4bb1e2291f31eeb80ec2dea0962e24e352e680668f5',1775012400,'試験','init','code',154,NULL,1,X'5dc916e590791879cf2574e1f8d7873a',replace('code=M100\nlabel=文書・FAX\nlist=相談方法\nprops=\nsort=100\n','\n',char(10)),X'af6e3619858c25b79253b9bcaaa6b92a3a8f2ea4b901aff6465d5c867db85fde',X'abe359f8e4f333c569808a2766c62ade22f7375c85b8722c1122b14065e2836d');
INSERT INTO journal VALUES(155,X'abe359f8e4f333c569808a2766c62ade22f7375c85b8722c1122b14065e2836d',1775012400,'試験','init','code',155,NULL,1,X'89fafa1ae1c7ee12cca5278a94344bba',replace('code=M110\nlabel=その他\nlist=相談方法\nprops=\nsort=110\n','\n',char(10)),X'd388ca58508b3505f0e9152f6b1318eef04431ee76c85f898055ef01eb7db50c',X'203182811b7c86aaa0c48e25f39ad4e1d3d4a0a19c7b793bc5a842f95b169428');
INSERT INTO journal VALUES(156,X'203182811b7c86aaa0c48e25f39ad4e1d3d4a0a19c7b793bc5a842f95b169428',1775012400,'試験','init','code',156,NULL,1,X'91b2cdba827be5d5f68fb0ddd5e6464f',replace('code=M990\012label=不明\012list=相談方法\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'5e0cbe64afdd361e273f1f34923d5929caf14787a3fadcb0cd5e0841e5f6cbd8',X'0681cc49d818e4cffe25dedcb8381b7b40a4de8a9ff25d8e3a5816d0dc0a30a7');
INSERT INTO journal VALUES(157,X'0681cc49d818e4cffe25dedcb8381b7b40a4de8a9ff25d8e3a5816d0dc0a30a7',1775012400,'試験','init','code',157,NULL,1,X'3bdc2c11fd2bc83f520a2871ab84824a',replace('code=S010\nlabel=男性\nlist=性別\nprops=\nsort=10\n','\n',char(10)),X'e5f176f9ec80edcaa141f7d4c33bda95e76b35c0186f1582b943d11810481334',X'31b655f2ffbfdf2b0c5a9eef0c5e612a433e06dcc5eeced89525ff6370ec1aad');
INSERT INTO journal VALUES(158,X'31b655f2ffbfdf2b0c5a9eef0c5e612a433e06dcc5eeced89525ff6370ec1aad',1775012400,'試験','init','code',158,NULL,1,X'135ebf5239d9a60775b42f9909dc5ffb',replace('code=S020\nlabel=女性\nlist=性別\nprops=\nsort=20\n','\n',char(10)),X'e55462acbb562126142ed79f862d7c6bd9bbb56061ac42af687c5d7d7b2c486a',X'40696c14cf641f87cce57f4c15d265ea0fcfc5ca6fb53ef7c96cce51e3d1e008');
INSERT INTO journal VALUES(159,X'40696c14cf641f87cce57f4c15d265ea0fcfc5ca6fb53ef7c96cce51e3d1e008',1775012400,'試験','init','code',159,NULL,1,X'906f29615f69b861c5a2cf17cdafb0d4',replace('code=S030\nlabel=その他\nlist=性別\nprops=\nsort=30\n','\n',char(10)),X'cac4d3afd959bf80a68721cdcf3f9679ada90ea2a504cc2446f728c6c0c5bf3d',X'e44a8e1bd0c8c3272d149c99a3bd5239e508c6ad9e119ea4354efef920800a55');
INSERT INTO journal VALUES(160,X'e44a8e1bd0c8c3272d149c99a3bd5239e508c6ad9e119ea4354efef920800a55',1775012400,'試験','init','code',160,NULL,1,X'1ce4ee1aa0b86d47be1210e1a9c83f51',replace('code=S990\012label=不明\012list=性別\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'fe97656b863cd2365d728a3438bbb9869c10d5638dd26a01fb2a03a74beb97e2',X'c415ad8a2fa713dd67e6490a21bf584eaa4ffe973bc11e64ec8f88cc723d1483');
INSERT INTO journal VALUES(161,X'c415ad8a2fa713dd67e6490a21bf584eaa4ffe973bc11e64ec8f88cc723d1483',1775012400,'試験','init','code',161,NULL,1,X'2a231dd2833b3cf6322c97654ef3ad75',replace('code=S991\012label=回答拒否\012list=性別\012props=不明=yes\n\012sort=991\012','\012',char(10)),X'7c7131e3982b728949c1560d37870c7ac5ae9e749cf5e2e5b51e4b4f27381091',X'ddff16f993d9637c5cd345e219fd4750e98a64f3b33edfa32b6c9337e1fe85cc');
INSERT INTO journal VALUES(162,X'ddff16f993d9637c5cd345e219fd4750e98a64f3b33edfa32b6c9337e1fe85cc',1775012400,'試験','init','code',162,NULL,1,X'e7e6582c47d24430380f176c5362b0ed',replace('code=S992\012label=未聴取\012list=性別\012props=不明=yes\n\012sort=992\012','\012',char(10)),X'd99082ffd10f469f3db9ec13beaee25db110325200ee3e1024cbe5da61ddad7c',X'577acbf46828308c7fcde9332540b8a0bfbb8f4055c213a20cbf4ff2ec5e5d25');
INSERT INTO journal VALUES(163,X'577acbf46828308c7fcde9332540b8a0bfbb8f4055c213a20cbf4ff2ec5e5d25',1775012400,'試験','init','code',163,NULL,1,X'e0b772d8acb28f77ecaf48d5a10ce145',replace('code=G010\012label=0-9歳\012list=年代\012props=下限=0\n上限=9\n\012sort=10\012','\012',char(10)),X'712d9eef8d9c3ed57c9bf5c749b1626628cfe81a851a3ada3b1d3415c9329bd0',X'5ea1b12dfddb2bc880983b8df861a3dbe922ef2ef06d4e9270ca49a89882890d');
INSERT INTO journal VALUES(164,X'5ea1b12dfddb2bc880983b8df861a3dbe922ef2ef06d4e9270ca49a89882890d',1775012400,'試験','init','code',164,NULL,1,X'2a488055a083d1e5f9f09a2fbbec1d4e',replace('code=G020\012label=10代\012list=年代\012props=下限=10\n上限=19\n\012sort=20\012','\012',char(10)),X'db9abcefaa3f07a89e210c05f8b0536a43fce6e3a86d3d0693494aa122ed2c8e',X'dda14960ef6d015c9f6deb97aac86c23b9cf299514813581b92a1ee4cc01a4ea');
INSERT INTO journal VALUES(165,X'dda14960ef6d015c9f6deb97aac86c23b9cf299514813581b92a1ee4cc01a4ea',1775012400,'試験','init','code',165,NULL,1,X'8c339bd98978d93ece8d11a38d571462',replace('code=G030\012label=20代\012list=年代\012props=下限=20\n上限=29\n\012sort=30\012','\012',char(10)),X'6061efcc061bb36b4d28ea526d8e0fa95c80eaff5bbee369afab93838c372a09',X'62920c7156b9362e1683b298ff29aa948f7dad98c994a1d40c59afd108b4cdef');
INSERT INTO journal VALUES(166,X'62920c7156b9362e1683b298ff29aa948f7dad98c994a1d40c59afd108b4cdef',1775012400,'試験','init','code',166,NULL,1,X'98655415140d1064d3c41354671fe939',replace('code=G040\012label=30代\012list=年代\012props=下限=30\n上限=39\n\012sort=40\012','\012',char(10)),X'2c2602ae8a3e86d50545a90d5893ff827229788b170b53904bddb17957e53c8c',X'5e0b31836edcc6154c15bbee93961c9a196530b9982390ebfcc514ecb20cfbad');
INSERT INTO journal VALUES(167,X'5e0b31836edcc6154c15bbee93961c9a196530b9982390ebfcc514ecb20cfbad',1775012400,'試験','init','code',167,NULL,1,X'491f91b47d8beb63cf169d4aacfc3dbf',replace('code=G050\012label=40代\012list=年代\012props=下限=40\n上限=49\n\012sort=50\012','\012',char(10)),X'b82e303a91eb4ffa8094b06ef1ee7e91c2d6be8e5202e14ddf595d4832a9fb3d',X'2e47f190049e1a9b238ad707308babfdc1cd6d686549514a3bdeae08695a0754');
INSERT INTO journal VALUES(168,X'2e47f190049e1a9b238ad707308babfdc1cd6d686549514a3bdeae08695a0754',1775012400,'試験','init','code',168,NULL,1,X'ff2ac8be9eb5176b8af973e5a0131629',replace('code=G060\012label=50代\012list=年代\012props=下限=50\n上限=59\n\012sort=60\012','\012',char(10)),X'9ea9e163a1c4d63141ebc98921a2129336b6b804663c851eb620af733d44bcca',X'37d40e5306d65361488b05492c64755a174246296efa0d2a5ad3353388c4d606');
INSERT INTO journal VALUES(169,X'37d40e5306d65361488b05492c64755a174246296efa0d2a5ad3353388c4d606',1775012400,'試験','init','code',169,NULL,1,X'b9ff5f6aa5c0db9800652959862c8fc5',replace('code=G070\012label=60代\012list=年代\012props=下限=60\n上限=69\n\012sort=70\012','\012',char(10)),X'8d0d6398d906dab91b63d4d6db1295c8e1eab1bc422fd5ce5a8cceaa7e57c039',X'72d4d3cd2a82271cbf86c47cdf3de8862263c595dd40558d0a4ea4c1914200c9');
INSERT INTO journal VALUES(170,X'72d4d3cd2a82271cbf86c47cdf3de8862263c595dd40558d0a4ea4c1914200c9',1775012400,'試験','init','code',170,NULL,1,X'f40c178b31f66ba5b07421cfa428cd1e',replace('code=G080\012label=70代\012list=年代\012props=下限=70\n上限=79\n\012sort=80\012','\012',char(10)),X'64f5162a080bcf1b8134dc1fd843029309dad8eba9af01563de754a1794cb078',X'de67984462ffc59286aca4ed7df4f99759d8e1e550e2853a55c1684aee36635c');
INSERT INTO journal VALUES(171,X'de67984462ffc59286aca4ed7df4f99759d8e1e550e2853a55c1684aee36635c',1775012400,'試験','init','code',171,NULL,1,X'dad0c71c7063944105270ec579475458',replace('code=G090\012label=80代\012list=年代\012props=下限=80\n上限=89\n\012sort=90\012','\012',char(10)),X'2b03144a006541e73527eb83904c4f9d2486380bbca86c38f037c5161699bbb2',X'c7f2454358b658fa2854147a228759a553a570639301fc50211e3d9ee045f271');
INSERT INTO journal VALUES(172,X'c7f2454358b658fa2854147a228759a553a570639301fc50211e3d9ee045f271',1775012400,'試験','init','code',172,NULL,1,X'9fbe3d4da41b00ac5002461faa44bca5',replace('code=G100\012label=90歳以上\012list=年代\012props=下限=90\n\012sort=100\012','\012',char(10)),X'a3e23ac4e85918c50e3ec938b6e3ba4db21ccad6d0a65c0796ed38df39e51669',X'f16126de6a51f599274721e024181753cbba6acdd81e19c6e4f022f3bbfaa13a');
INSERT INTO journal VALUES(173,X'f16126de6a51f599274721e024181753cbba6acdd81e19c6e4f022f3bbfaa13a',1775012400,'試験','init','code',173,NULL,1,X'2936f6ca93c138e6fe663d304c564f0b',replace('code=G990\012label=不明\012list=年代\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'83093495b90482fcb173a3758e674a1f75752c9ea9ad910ca39d78d33bd11ae7',X'ae5df36bd1ea95bd68e86278a26a6fd579c49dfcc9289f3e1db788707fd1e592');
INSERT INTO journal VALUES(174,X'ae5df36bd1ea95bd68e86278a26a6fd579c49dfcc9289f3e1db788707fd1e592',1775012400,'試験','init','code',174,NULL,1,X'f8c93457a62eb86edafdf93728c57c42',replace('code=G991\012label=回答拒否\012list=年代\012props=不明=yes\n\012sort=991\012','\012',char(10)),X'670da90c2d5b9331b11a9e6fdd29a9cf6f6ea435ce2a59e1a61d4bf8cd279f27',X'8b63fd5d98a75904863b43c99a136bdae3b3fcb3b1678fe556d072c7ffc80c72');
INSERT INTO journal VALUES(175,X'8b63fd5d98a75904863b43c99a136bdae3b3fcb3b1678fe556d072c7ffc80c72',1775012400,'試験','init','code',175,NULL,1,X'eeb03c9c45e8c969caf1e7c1d94187e2',replace('code=G992\012label=未聴取\012list=年代\012props=不明=yes\n\012sort=992\012','\012',char(10)),X'62bfa66a7a310cfcc0b69047cee5360f99735efd00bd5920221ff3d499daab8b',X'5ad8ca535703b6b578dac99ed68fd7f3b1a10f45c9f39832e702e04b3db8491b');
INSERT INTO journal VALUES(176,X'5ad8ca535703b6b578dac99ed68fd7f3b1a10f45c9f39832e702e04b3db8491b',1775012400,'試験','init','code',176,NULL,1,X'f16371446f3eda13afa3fd87b36ca7a3',replace('code=H010\nlabel=単身\nlist=世帯類型\nprops=\nsort=10\n','\n',char(10)),X'29740f6105c9c21ee37b8b88ecb3990b00c3ff0b0443f77b4babc25046ae4dd4',X'4659e91182fbce9b8403615cb44f22e492c35303d280a8233c86522059425fdd');
INSERT INTO journal VALUES(177,X'4659e91182fbce9b8403615cb44f22e492c35303d280a8233c86522059425fdd',1775012400,'試験','init','code',177,NULL,1,X'2dc1f0c60ed88673c5aadec3e99b22dc',replace('code=H020\nlabel=高齢者単身\nlist=世帯類型\nprops=\nsort=20\n','\n',char(10)),X'c220c1b831e65236bcb9155cb5c0c99d87cc3555ee00d18048daaed1e7be5930',X'ae4d3313312fa363a5291e1219464fff87b2e4faa714657c00fb57c5146af0e8');
INSERT INTO journal VALUES(178,X'ae4d3313312fa363a5291e1219464fff87b2e4faa714657c00fb57c5146af0e8',1775012400,'試験','init','code',178,NULL,1,X'4f9e0aa56349e866b3a296954585fd2c',replace('code=H030\nlabel=夫婦のみ\nlist=世帯類型\nprops=\nsort=30\n','\n',char(10)),X'1976564d4e34070abcec01ef6c85b5d8973e0ee9cc81b700a99784646a93d822',X'0bb4614d2395b12aa43d828fa8ec44c47dc928a7c47108790d984ad49cd39c13');
INSERT INTO journal VALUES(179,X'0bb4614d2395b12aa43d828fa8ec44c47dc928a7c47108790d984ad49cd39c13',1775012400,'試験','init','code',179,NULL,1,X'8851c979553512410ed2702c894498d1',replace('code=H040\nlabel=高齢者のみ\nlist=世帯類型\nprops=\nsort=40\n','\n',char(10)),X'07ab6215cf6896b605816e8680b99c091f08ee3c342784aaa356862b60bd4bb9',X'd59dbf62371c849b0541604ab80a4465d657f39b835335403a0b28506c712309');
INSERT INTO journal VALUES(180,X'd59dbf62371c849b0541604ab80a4465d657f39b835335403a0b28506c712309',1775012400,'試験','init','code',180,NULL,1,X'f96cb224eef66a1c8a3a5b70fc313942',replace('code=H050\nlabel=親と未婚の子\nlist=世帯類型\nprops=\nsort=50\n','\n',char(10)),X'b0851f273c643c5c76b156a867f990b2c598c0707b4b466b17de3218de9b82cc',X'01229c3bb8f942aa2fade7792b2583a06e7d17d2cc61a8b0c77fd3d01db7594a');
INSERT INTO journal VALUES(181,X'01229c3bb8f942aa2fade7792b2583a06e7d17d2cc61a8b0c77fd3d01db7594a',1775012400,'試験','init','code',181,NULL,1,X'f4ecbee27ab661a488cd898057b6777b',replace('code=H060\nlabel=ひとり親と子\nlist=世帯類型\nprops=\nsort=60\n','\n',char(10)),X'93e0e9f5e324fb56654b025e8588b17ef6c13dbf9e335cf0abc00ae7a7925e2c',X'5d7d89c36eebc4492d08557bbb899c42ad10bce2acf20d6304ac3793452011ad');
INSERT INTO journal VALUES(182,X'5d7d89c36eebc4492d08557bbb899c42ad10bce2acf20d6304ac3793452011ad',1775012400,'試験','init','code',182,NULL,1,X'5096c1696619383a6be769edc195ad86',replace('code=H070\nlabel=三世代\nlist=世帯類型\nprops=\nsort=70\n','\n',char(10)),X'b0193356263bae02ecec382c0d357d05a15a2dc20bea33616f9c97064f9aa947',X'6c2cb7b82f417c610cc2b85b27182c14fa8146596b91099d63a6fdc716231b34');
INSERT INTO journal VALUES(183,X'6c2cb7b82f417c610cc2b85b27182c14fa8146596b91099d63a6fdc716231b34',1775012400,'試験','init','code',183,NULL,1,X'34671c92615fc49fe04b0e5b66d4babc',replace('code=H080\nlabel=その他\nlist=世帯類型\nprops=\nsort=80\n','\n',char(10)),X'ad37d6710d81dd743475992b515c4946347cb5c55fefc595a367c8156c11fead',X'acfe815a3d0d650817f6b69d1ae9b6d6cb6c3bb0a0f0cd65aa0f3c2af5ac0927');
INSERT INTO journal VALUES(184,X'acfe815a3d0d650817f6b69d1ae9b6d6cb6c3bb0a0f0cd65aa0f3c2af5ac0927',1775012400,'試験','init','code',184,NULL,1,X'7679c37a56052a256a41e4d171b43057',replace('code=H990\012label=不明\012list=世帯類型\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'97bfee123e5dc55b7930f94dafd92174bcf21b2dcd8ae21d399dd276c2802b67',X'd0af70dbd3e740e1e81a306cc487a0fd13a4f82eb25ca797fb23283817b4a6a1');
INSERT INTO journal VALUES(185,X'd0af70dbd3e740e1e81a306cc487a0fd13a4f82eb25ca797fb23283817b4a6a1',1775012400,'試験','init','code',185,NULL,1,X'1bf17eb1e1221dec52d980134aa5c430',replace('code=H991\012label=回答拒否\012list=世帯類型\012props=不明=yes\n\012sort=991\012','\012',char(10)),X'39ad2cc4fd84a40e114a3bea0b842e7d16a52f8591602697aa01f75cef59ca59',X'c46affbc3ee46ac517d040aad4771e1de5cd9f542d68d89a05b5e06fb8fa706d');
INSERT INTO journal VALUES(186,X'c46affbc3ee46ac517d040aad4771e1de5cd9f542d68d89a05b5e06fb8fa706d',1775012400,'試験','init','code',186,NULL,1,X'aab50ad421416f31d360839946cdb54d',replace('code=H992\012label=未聴取\012list=世帯類型\012props=不明=yes\n\012sort=992\012','\012',char(10)),X'c0a44e329e296222e3ff4a3573b5b4a2ce3202a6db3e965acf86d5327b4e3a16',X'b08dda42f5457199eb09fde663e8fae3e6d28a96455618302ce661bc880a49ac');
INSERT INTO journal VALUES(187,X'b08dda42f5457199eb09fde663e8fae3e6d28a96455618302ce661bc880a49ac',1775012400,'試験','init','code',187,NULL,1,X'94948f9763d230f3d5dddaaa40e87400',replace('code=Z010\nlabel=高齢\nlist=属性\nprops=\nsort=10\n','\n',char(10)),X'd03cafbd0be8425fdb93e82543a782b528c1602cac0f95cad5a383c05f6b169a',X'2b8dd27849bba54c6dee5708406b2fbfa64278f42208adfff86ce59a4fa93bf1');
INSERT INTO journal VALUES(188,X'2b8dd27849bba54c6dee5708406b2fbfa64278f42208adfff86ce59a4fa93bf1',1775012400,'試験','init','code',188,NULL,1,X'a5407718909aad3030e6fe422659e3ef',replace('code=Z020\nlabel=障害\nlist=属性\nprops=\nsort=20\n','\n',char(10)),X'6fc11738dafe08a24779bb8dc30712f9959cc7e9917e0e31dfe28f23373bd21d',X'a290c561cafea59d45c8cd95199e05bc102a371f598fb463548329986bce40ab');
INSERT INTO journal VALUES(189,X'a290c561cafea59d45c8cd95199e05bc102a371f598fb463548329986bce40ab',1775012400,'試験','init','code',189,NULL,1,X'73e55c36401a6dd85805d3d8489f0e71',replace('code=Z030\nlabel=子ども・子育て\nlist=属性\nprops=\nsort=30\n','\n',char(10)),X'a365adb844c388c4332b58bb518a0608b096d68f3dc8754a6127fd2d8dfa0e47',X'0c5f73a6b1cb74fff38c7274ad1ed8335c23b0863b55ed10d1088060e80254e3');
INSERT INTO journal VALUES(190,X'0c5f73a6b1cb74fff38c7274ad1ed8335c23b0863b55ed10d1088060e80254e3',1775012400,'試験','init','code',190,NULL,1,X'e7363c9b3b9d8f5e4484589ea58a60e4',replace('code=Z040\nlabel=生活困窮\nlist=属性\nprops=\nsort=40\n','\n',char(10)),X'49191565e0912573239b31dabddf22a31c0772c7d957eab39d3f9b3c0899041f',X'fca7bb435194700d61209f87dce030427f9dac89bf8b53d2390bd909c7d01f60');
INSERT INTO journal VALUES(191,X'fca7bb435194700d61209f87dce030427f9dac89bf8b53d2390bd909c7d01f60',1775012400,'試験','init','code',191,NULL,1,X'30fef4031c9e3402475163536629ee5b',replace('code=Z050\nlabel=若者\nlist=属性\nprops=\nsort=50\n','\n',char(10)),X'893219f81500c939b0134c4397678df5aeb3254526246c6b74849a82641d4229',X'2f74e401bf861db4565e840fcedbcdf879c78bbae625548ccd2dcd0ccffec700');
INSERT INTO journal VALUES(192,X'2f74e401bf861db4565e840fcedbcdf879c78bbae625548ccd2dcd0ccffec700',1775012400,'試験','init','code',192,NULL,1,X'67be03e838e0b74b4dcb3866d7fb89c6',replace('code=Z060\nlabel=外国籍\nlist=属性\nprops=\nsort=60\n','\n',char(10)),X'9d63b5d68f77e7a15679e58c3b708d0dbe4e8b5ca53976adb8ab51b9bd190c95',X'e41f3878820c0d4eaa8efb27104f126586dd0e2ab9d2dc65ad31a67d7b011877');
INSERT INTO journal VALUES(193,X'e41f3878820c0d4eaa8efb27104f126586dd0e2ab9d2dc65ad31a67d7b011877',1775012400,'試験','init','code',193,NULL,1,X'1a7deedcdd9a746759be32cab9d759c4',replace('code=Z070\nlabel=制度の狭間\nlist=属性\nprops=\nsort=70\n','\n',char(10)),X'c03addebfa965f6072e2ea7182d188fd61dbd8a436dda7bb8bb544a85d8bda18',X'ea2fe09fc7caaa8e02ea8ba14784a7541284d336181c87979d6913dc5d3581e6');
INSERT INTO journal VALUES(194,X'ea2fe09fc7caaa8e02ea8ba14784a7541284d336181c87979d6913dc5d3581e6',1775012400,'試験','init','code',194,NULL,1,X'3d21b53075b4509a17b618499f1e9d3b',replace('code=Z080\012label=その他\012list=属性\012props=その他=yes\n\012sort=80\012','\012',char(10)),X'cdda114bdf2c47fb208e59a5b0d6c5bf670091d6654535d44b0050ddc4d0cdca',X'da489ea3ed1ab6db3746c7b03d516bbd42d3ad15e3304a940aacbe49d4d9d92e');
INSERT INTO journal VALUES(195,X'da489ea3ed1ab6db3746c7b03d516bbd42d3ad15e3304a940aacbe49d4d9d92e',1775012400,'試験','init','code',195,NULL,1,X'b708268f132bfffff1bc723d9eeb6abe',replace('code=Z990\012label=不明\012list=属性\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'5699f37c657f03265e92a8195eb770c4793fd11502db697f85a821f49d382d4f',X'606498c26afd34c8c114811881ae247f636741042bbee9a60043aebe8cc4bb9a');
INSERT INTO journal VALUES(196,X'606498c26afd34c8c114811881ae247f636741042bbee9a60043aebe8cc4bb9a',1775012400,'試験','init','code',196,NULL,1,X'944a976bb6740ed6e2fe67a45587bec8',replace('code=Z991\012label=回答拒否\012list=属性\012props=不明=yes\n\012sort=991\012','\012',char(10)),X'511f246fcdae81faff5c4eee6b2e74b0a0ead05e027fb20945b859a521b9c264',X'c797b982e14b0db0200aa143f84504a075f4110bbd61548e333f383e12092470');
INSERT INTO journal VALUES(197,X'c797b982e14b0db0200aa143f84504a075f4110bbd61548e333f383e12092470',1775012400,'試験','init','code',197,NULL,1,X'4ed8097d08528b099c86f63bc1cdbf40',replace('code=Z992\012label=未聴取\012list=属性\012props=不明=yes\n\012sort=992\012','\012',char(10)),X'0ea387fd6995d03749d8c6471f1aae78bd0f050dfcebcfd3b338f2db148b55aa',X'8421f0531db40da732b5fb9453ba96292c4f0ee2adc137e633511b5584380944');
INSERT INTO journal VALUES(198,X'8421f0531db40da732b5fb9453ba96292c4f0ee2adc137e633511b5584380944',1775012400,'試験','init','code',198,NULL,1,X'bbcd35e01684139a15ea9b1ee5215a45',replace('code=K010\nlabel=病気\nlist=課題\nprops=\nsort=10\n','\n',char(10)),X'0168a3d3192495bbd8aae1113021f10086cd75e26583253c2690b39aab06305c',X'5b39a0f961c69b3b43a2c4bcc1d491e524fcedd9a4c7e69f4932ec4bb2671743');
INSERT INTO journal VALUES(199,X'5b39a0f961c69b3b43a2c4bcc1d491e524fcedd9a4c7e69f4932ec4bb2671743',1775012400,'試験','init','code',199,NULL,1,X'd1068a1bc75274776f801359fd03835e',replace('code=K020\nlabel=けが\nlist=課題\nprops=\nsort=20\n','\n',char(10)),X'21dc4632caf273cd7223bfae2fd3fab6e8252a933fbe5f9730edd22b8e56a737',X'2f3cc74de621d8c8a79b1a253ea8b6a9254bff3a303774fa179410a6b63bcc98');
INSERT INTO journal VALUES(200,X'2f3cc74de621d8c8a79b1a253ea8b6a9254bff3a303774fa179410a6b63bcc98',1775012400,'試験','init','code',200,NULL,1,X'd92d747ff2fe982802cd99a60cfb3bbf',replace('code=K030\nlabel=医療未受診\nlist=課題\nprops=\nsort=30\n','\n',char(10)),X'9f3b881f87f8456e59a91301b9598595bcf35a93977c4d2ba5ab8cb968dccfe8',X'0b1ee6bd067e06e43e522000e7b99ac9382a2fc847b8b7fb9d81d64e34058696');
INSERT INTO journal VALUES(201,X'0b1ee6bd067e06e43e522000e7b99ac9382a2fc847b8b7fb9d81d64e34058696',1775012400,'試験','init','code',201,NULL,1,X'e7222fe49ef61f8d39ac74bfcce3b456',replace('code=K040\nlabel=障害(手帳有)\nlist=課題\nprops=\nsort=40\n','\n',char(10)),X'702eebca9d06794a45b9ffe5861646534a3f6ac06c2bb4985d77b78d790e5ecf',X'e2ae1ff592f5415fbe6634eb986b77e0127017ec743c9528681a949b08291e92');
INSERT INTO journal VALUES(202,X'e2ae1ff592f5415fbe6634eb986b77e0127017ec743c9528681a949b08291e92',1775012400,'試験','init','code',202,NULL,1,X'690201cb9fe70e2d0c009d23a8071bb7',replace('code=K050\nlabel=障害(疑い)\nlist=課題\nprops=\nsort=50\n','\n',char(10)),X'41dc0233d331ab831167f7b614bcf8d4d7080c7bbf729b848b02128438c4c889',X'771b56a22882ca72e124d1f9bd49259504a81b11d7400a735ae86c7798ad1f61');
INSERT INTO journal VALUES(203,X'771b56a22882ca72e124d1f9bd49259504a81b11d7400a735ae86c7798ad1f61',1775012400,'試験','init','code',203,NULL,1,X'40bcb48d26beeab23bee81674b3adcaf',replace('code=K060\nlabel=発達障害(疑い含む)\nlist=課題\nprops=\nsort=60\n','\n',char(10)),X'd340b1487c75754fe4f222885007fb4cd92c694168e9ada9e6795b2ca8ffae39',X'cb357a3f8d23504182cfa1d7b920bcd366f9343ed5a63f1f4bcf7ecd8096a84b');
INSERT INTO journal VALUES(204,X'cb357a3f8d23504182cfa1d7b920bcd366f9343ed5a63f1f4bcf7ecd8096a84b',1775012400,'試験','init','code',204,NULL,1,X'aa4d3f8d5bab05f5da58420498faf7af',replace('code=K070\nlabel=自死企図・希死念慮\nlist=課題\nprops=\nsort=70\n','\n',char(10)),X'f9b411947ac8f3be2d125a58511f668b14287ea042c4011124058e702315ea52',X'bedabdb81a45cb1d80ace1da3b79ea7f0ea242c70307f966f1efaa1c9d34af8e');
INSERT INTO journal VALUES(205,X'bedabdb81a45cb1d80ace1da3b79ea7f0ea242c70307f966f1efaa1c9d34af8e',1775012400,'試験','init','code',205,NULL,1,X'63f7493f3dd734f2eb51f54651125986',replace('code=K080\nlabel=メンタルヘルス\nlist=課題\nprops=\nsort=80\n','\n',char(10)),X'6bbbe257d5712ad0ff1c57d3ffa92647ea61696ca4a951fd08aaaea51adf4197',X'3f9c43113a2e063ab3c36d84ba191323cb18299508fe60bf42df209c98e9ea26');
INSERT INTO journal VALUES(206,X'3f9c43113a2e063ab3c36d84ba191323cb18299508fe60bf42df209c98e9ea26',1775012400,'試験','init','code',206,NULL,1,X'bd25e634053ee3d97121d4bb9a2a5b42',replace('code=K090\nlabel=依存症\nlist=課題\nprops=\nsort=90\n','\n',char(10)),X'bde1c62b976d0dd6b5cf185ff29d2f2eaa79e074eaf93028e10ce76e191e77b6',X'10cdd143291b508b239811d0710ebfe7614b3d535fc3ea81589d46419fc094e1');
INSERT INTO journal VALUES(207,X'10cdd143291b508b239811d0710ebfe7614b3d535fc3ea81589d46419fc094e1',1775012400,'試験','init','code',207,NULL,1,X'030a6866a8724e2e784b41c130a1bf14',replace('code=K100\nlabel=住まい不安定\nlist=課題\nprops=\nsort=100\n','\n',char(10)),X'4cf80f4f61258228925b1658cdca8ddc4e6dbcdbaa943882e642ed2d1125ebea',X'27f23fa129fc67206d7f76ab0b49931fa88c833de3eb69682a156979ecd59d32');
INSERT INTO journal VALUES(208,X'27f23fa129fc67206d7f76ab0b49931fa88c833de3eb69682a156979ecd59d32',1775012400,'試験','init','code',208,NULL,1,X'f783c9a1849989749924562d820a4a1c',replace('code=K110\nlabel=ホームレス・住居喪失\nlist=課題\nprops=\nsort=110\n','\n',char(10)),X'1e8c6575c0bcb7cf94daa725693d424c6417f8d2556feeed0ace9619386d8e66',X'15d3c5ae2a09d8a9fb860671274a13a1f7e8e2e17187f2948df2066ca48c04af');
INSERT INTO journal VALUES(209,X'15d3c5ae2a09d8a9fb860671274a13a1f7e8e2e17187f2948df2066ca48c04af',1775012400,'試験','init','code',209,NULL,1,X'bef60e1724848068926eed60259e0e7a',replace('code=K120\nlabel=経済的困窮\nlist=課題\nprops=\nsort=120\n','\n',char(10)),X'18aec8dcffc35481b2b47c897a8cb4acf25d040b68c0a46e41d3b1a811e61ff2',X'95507f2e491cc302300f7954487fd4986dd7b509c3e7b0be077e1cb6bdeb5390');
INSERT INTO journal VALUES(210,X'95507f2e491cc302300f7954487fd4986dd7b509c3e7b0be077e1cb6bdeb5390',1775012400,'試験','init','code',210,NULL,1,X'17346c25591b9f6966266ae2b0dc2de2',replace('code=K130\nlabel=債務\nlist=課題\nprops=\nsort=130\n','\n',char(10)),X'5323423c3996c7a3b6b213843331c73a860eaabff50612339a99361ab709c8da',X'21274abe7e82fc62ac6f84c4b477bee22ed85817f72ee85d57797300410e2818');
INSERT INTO journal VALUES(211,X'21274abe7e82fc62ac6f84c4b477bee22ed85817f72ee85d57797300410e2818',1775012400,'試験','init','code',211,NULL,1,X'5e4b3bef1384ad84421b6ce430e22d8c',replace('code=K140\nlabel=家計管理\nlist=課題\nprops=\nsort=140\n','\n',char(10)),X'ebc3804967a68645e106a55f230e3a80d7d9e3d531e0e97c8eb1884a1d7ece85',X'425682078e60fda5c3411fa5288967df6daab6857eea503cd49d4e1893ea86c1');
INSERT INTO journal VALUES(212,X'425682078e60fda5c3411fa5288967df6daab6857eea503cd49d4e1893ea86c1',1775012400,'試験','init','code',212,NULL,1,X'24d8ced950827e84a84585681b7be455',replace('code=K150\nlabel=税・公共料金等の滞納\nlist=課題\nprops=\nsort=150\n','\n',char(10)),X'318bfe82bb0d3023a883a0343fc5f1b66570c6dd2d58f1818a14101cb36e1de3',X'6d44ed609b3f6deca341bb4f2d1ddf20cf251fbf4c931aab846f0f2ee7adec04');
INSERT INTO journal VALUES(213,X'6d44ed609b3f6deca341bb4f2d1ddf20cf251fbf4c931aab846f0f2ee7adec04',1775012400,'試験','init','code',213,NULL,1,X'3ad3d78b61a5b46f4bea1c8cd721c8bf',replace('code=K160\nlabel=食料の不足\nlist=課題\nprops=\nsort=160\n','\n',char(10)),X'dc57d008b7f41031ddaa9685974ef9287727bec2a052dd2d18ccc7eeb00fc419',X'7e256116b22492dbfe2ade742a02f1ccbca45d983416c25aad79a660b51302c6');
INSERT INTO journal VALUES(214,X'7e256116b22492dbfe2ade742a02f1ccbca45d983416c25aad79a660b51302c6',1775012400,'試験','init','code',214,NULL,1,X'3dcdd621cf9cf411693341557e0219b1',replace('code=K170\nlabel=就職活動困難\nlist=課題\nprops=\nsort=170\n','\n',char(10)),X'f59190635900797a41c2b68c9ff591421042736b58881f5ed4cdb73472f0f222',X'7eb523b9d2eb796c09243bedef9d0f1d9fac286bb930d4ea975b23a2149af7cb');
INSERT INTO journal VALUES(215,X'7eb523b9d2eb796c09243bedef9d0f1d9fac286bb930d4ea975b23a2149af7cb',1775012400,'試験','init','code',215,NULL,1,X'9adf7ffb804a35eedfb1effd4429ce50',replace('code=K180\nlabel=就職定着困難\nlist=課題\nprops=\nsort=180\n','\n',char(10)),X'd50c008999668411e440642ec04071adf92a2e744cea5fdbaff01a7464de0f56',X'391ab584ab8aac72e1e84e62f1b24ad04c36ec685dc48a9660c6415e1181b18c');
INSERT INTO journal VALUES(216,X'391ab584ab8aac72e1e84e62f1b24ad04c36ec685dc48a9660c6415e1181b18c',1775012400,'試験','init','code',216,NULL,1,X'cf10f2275df128a67e72bd5ffbf25747',replace('code=K190\nlabel=生活習慣の乱れ\nlist=課題\nprops=\nsort=190\n','\n',char(10)),X'f32a4f87fd997d54f0c468d81bc638cccf758f3e90b5a145df330f5921d1f1b2',X'57622439f77eb5822fab339d54e6c23a20a536c0eedcd2f6ad436e5d4775dc62');
INSERT INTO journal VALUES(217,X'57622439f77eb5822fab339d54e6c23a20a536c0eedcd2f6ad436e5d4775dc62',1775012400,'試験','init','code',217,NULL,1,X'9580e9d927417596cddb29c26c30616f',replace('code=K200\nlabel=ひきこもり\nlist=課題\nprops=\nsort=200\n','\n',char(10)),X'162df8d20282b21f9c8c770208b70e2240522a60e407564e456641ae7382e26e',X'a2f27ca2be7f1d434bc3b4f4aac8317b95e47a2e12dd1286ead2a3cc669a20b4');
INSERT INTO journal VALUES(218,X'a2f27ca2be7f1d434bc3b4f4aac8317b95e47a2e12dd1286ead2a3cc669a20b4',1775012400,'試験','init','code',218,NULL,1,X'd43219a3b1b1c6f213b33042a4520eb5',replace('code=K210\nlabel=社会的孤立\nlist=課題\nprops=\nsort=210\n','\n',char(10)),X'cbeaf932d58d5099de67c4160c90ca7461296d517162bf1e4cdc10c4facf8b19',X'24db525663e0a1dfed541cc287e90304d300e5595685e3291b8f03c8ce71c5f9');
INSERT INTO journal VALUES(219,X'24db525663e0a1dfed541cc287e90304d300e5595685e3291b8f03c8ce71c5f9',1775012400,'試験','init','code',219,NULL,1,X'0710147e34703b517a378c65e9fe669c',replace('code=K220\nlabel=8050問題\nlist=課題\nprops=\nsort=220\n','\n',char(10)),X'7d595f2e5be9532ee13b895fc955056e32dc133624e5a8530801c52e338f9ec4',X'6c28bbfa69c3a0290389472095b71c04e20b6a1fa4f91d57ddab2708e36ebcea');
INSERT INTO journal VALUES(220,X'6c28bbfa69c3a0290389472095b71c04e20b6a1fa4f91d57ddab2708e36ebcea',1775012400,'試験','init','code',220,NULL,1,X'053e4e3873cbb17291be3b8688d4949b',replace('code=K230\nlabel=介護\nlist=課題\nprops=\nsort=230\n','\n',char(10)),X'117e957a08db3925c8896a79fa3b0b6612a2ede5a66b5f56cea96cab48fc4981',X'4d265a7961ded93094bdc4fd3754dc82be48eca6796a6c0e007f679285faa1d8');
INSERT INTO journal VALUES(221,X'4d265a7961ded93094bdc4fd3754dc82be48eca6796a6c0e007f679285faa1d8',1775012400,'試験','init','code',221,NULL,1,X'77d7843ca32ed1e2d39d16478b2d3f62',replace('code=K240\nlabel=ダブルケア\nlist=課題\nprops=\nsort=240\n','\n',char(10)),X'6928121a9e1a0bccc62ee521ce061cb09a13dfb8038316d99b6e55a52458d731',X'49f6edcb89cfd46b7e6bce90e93ef882c1a5758f60c3cee9b557e7495323aaa6');
INSERT INTO journal VALUES(222,X'49f6edcb89cfd46b7e6bce90e93ef882c1a5758f60c3cee9b557e7495323aaa6',1775012400,'試験','init','code',222,NULL,1,X'232caad0ee875c017c529deef146af06',replace('code=K250\nlabel=ヤングケアラー\nlist=課題\nprops=\nsort=250\n','\n',char(10)),X'1aa399aa2889256fecc5e39ac3bf11801237f41ccd64f96fbede8c0a2b8faaf4',X'ea5e181fe6abe6a2d914d3a492ea12a4fc9a499492563a6cb2f15b86235cbe81');
INSERT INTO journal VALUES(223,X'ea5e181fe6abe6a2d914d3a492ea12a4fc9a499492563a6cb2f15b86235cbe81',1775012400,'試験','init','code',223,NULL,1,X'52c6c5ee52b23624ccd46f9242d67602',replace('code=K260\nlabel=子育て\nlist=課題\nprops=\nsort=260\n','\n',char(10)),X'7c2f933ed629d4101d2d921a84740cae1176eda78e6bdf704f703d530516ebdc',X'9c846ac2380a89d2834bcb254e35cf537f9cdd7c2f0627ef7cac7795f14b0a58');
INSERT INTO journal VALUES(224,X'9c846ac2380a89d2834bcb254e35cf537f9cdd7c2f0627ef7cac7795f14b0a58',1775012400,'試験','init','code',224,NULL,1,X'7348b6a4a9951bd398b14b8fdd5af689',replace('code=K270\nlabel=不登校\nlist=課題\nprops=\nsort=270\n','\n',char(10)),X'fd46c749760335d1bd09c3b9d6f3ce74d1f8d360eabdb711b1cc53c9a1973e33',X'136dfb0dbc7b58a8cc533c519e65de5e36c9c27b47d14f1981a29275a21f7aba');
INSERT INTO journal VALUES(225,X'136dfb0dbc7b58a8cc533c519e65de5e36c9c27b47d14f1981a29275a21f7aba',1775012400,'試験','init','code',225,NULL,1,X'0b8be7ddad40c6a23ef5fb3d5df0834b',replace('code=K280\nlabel=非行\nlist=課題\nprops=\nsort=280\n','\n',char(10)),X'b756de7d3462daaee2d5bf291954dc29f93b404771331d8cad87576192d97c0d',X'c1fe949039a3fd791f3cf1354517d0530752647e5eb24031ffc091a5c971fca4');
INSERT INTO journal VALUES(226,X'c1fe949039a3fd791f3cf1354517d0530752647e5eb24031ffc091a5c971fca4',1775012400,'試験','init','code',226,NULL,1,X'39711829d419157cf8328ac7e027759f',replace('code=K290\nlabel=中卒・高校中退\nlist=課題\nprops=\nsort=290\n','\n',char(10)),X'8e7bd3ea9469582a2e00108c8ce2d54c0c7c4269bf432787d659520b8c1bc839',X'84ec5eb79b4825c63292e301ff0d12febeb03890fe49c49af34ce49fc0535b8f');
INSERT INTO journal VALUES(227,X'84ec5eb79b4825c63292e301ff0d12febeb03890fe49c49af34ce49fc0535b8f',1775012400,'試験','init','code',227,NULL,1,X'e1dab1d06742d46bce703e3ef13571ff',replace('code=K300\nlabel=ひとり親\nlist=課題\nprops=\nsort=300\n','\n',char(10)),X'7c468e7562101493464bfea4f295a885b8ee534b1c0e24a3e7829b97538dd7c9',X'f3fc89387c758bcdc7b696055eed7ae2aaa504716f3f0316ead949921d0b0cb5');
INSERT INTO journal VALUES(228,X'f3fc89387c758bcdc7b696055eed7ae2aaa504716f3f0316ead949921d0b0cb5',1775012400,'試験','init','code',228,NULL,1,X'4dd50e47aa8985f1e61dfac677e89e1d',replace('code=K310\nlabel=家族関係\nlist=課題\nprops=\nsort=310\n','\n',char(10)),X'e83c2fcc48585bc1af4ed6ae9e0f188ed1fb704198fd5d6477c426dd6e6efba4',X'c3844a5f7837b67ddc0307fa95bdd3db9fc93f6cd5239dfdb8f6d0b3a2c4b664');
INSERT INTO journal VALUES(229,X'c3844a5f7837b67ddc0307fa95bdd3db9fc93f6cd5239dfdb8f6d0b3a2c4b664',1775012400,'試験','init','code',229,NULL,1,X'6b8faaebf84b6024d232504193aa6ac8',replace('code=K320\nlabel=DV\nlist=課題\nprops=\nsort=320\n','\n',char(10)),X'bf76ec80d1676d294b23ec3a7030a051dff57e9035877a2eddd0043467d32c01',X'fe9350f01685de29584d1dc7984ed97a42feeaf52d568af79a929aae1e286fe7');
INSERT INTO journal VALUES(230,X'fe9350f01685de29584d1dc7984ed97a42feeaf52d568af79a929aae1e286fe7',1775012400,'試験','init','code',230,NULL,1,X'4247fd5db4abb18ffd390a2031116d1a',replace('code=K330\nlabel=児童虐待\nlist=課題\nprops=\nsort=330\n','\n',char(10)),X'3b2a81e99ac256fd33dfdf38895db447a2473581880643b01354ecece1713f36',X'3ca91d7d7e741f4e2343484b6db9fdabff8547a645a7488bb3465e1c6838c8c8');
INSERT INTO journal VALUES(231,X'3ca91d7d7e741f4e2343484b6db9fdabff8547a645a7488bb3465e1c6838c8c8',1775012400,'試験','init','code',231,NULL,1,X'c466beed306b2de1c0219c77f46c7e00',replace('code=K340\nlabel=高齢者虐待\nlist=課題\nprops=\nsort=340\n','\n',char(10)),X'b74618a6163886fa7b3a85a5255b9e8ad33551db00f3eb7de83e134860243fec',X'bf1c5f2c2d150aa7e7771cdc7f46058bdea524cc369b49ff3dd80198764d1c4b');
INSERT INTO journal VALUES(232,X'bf1c5f2c2d150aa7e7771cdc7f46058bdea524cc369b49ff3dd80198764d1c4b',1775012400,'試験','init','code',232,NULL,1,X'd265a0a7f52e69fd7b754ade4dc8c10d',replace('code=K350\nlabel=障害者虐待\nlist=課題\nprops=\nsort=350\n','\n',char(10)),X'f8924a95ed28cad4b4bbf2221a68699c397b46903ecdde24fcbfa159f14a698e',X'387ae0e9e1bc5e7c640bf20efaea036a8feb58a117242a0366019729483ea982');
INSERT INTO journal VALUES(233,X'387ae0e9e1bc5e7c640bf20efaea036a8feb58a117242a0366019729483ea982',1775012400,'試験','init','code',233,NULL,1,X'f52ce5bcc5857616a7ee7fa158c69ce6',replace('code=K360\nlabel=近隣・地域との関係\nlist=課題\nprops=\nsort=360\n','\n',char(10)),X'46afe125b6ecfa2cf93a561e75bdf104f7e5e8368ffbb80598339cd48b87c26d',X'3d6959c141b27716a76e28eeca2ad11a95e592efbeb1ac3a56154eafd322c5fe');
INSERT INTO journal VALUES(234,X'3d6959c141b27716a76e28eeca2ad11a95e592efbeb1ac3a56154eafd322c5fe',1775012400,'試験','init','code',234,NULL,1,X'e34889a02a981a89e168f89a4b8e1478',replace('code=K370\nlabel=ごみ屋敷\nlist=課題\nprops=\nsort=370\n','\n',char(10)),X'85dc17764fc12640c389e7f6ecc44903787cf196466b3744bdda61d2fe563c6b',X'27c400c51a6497fdc91062ee88ccd8166946dcbf961ab0749d0348e4e85a36e8');
INSERT INTO journal VALUES(235,X'27c400c51a6497fdc91062ee88ccd8166946dcbf961ab0749d0348e4e85a36e8',1775012400,'試験','init','code',235,NULL,1,X'2cfaee0e7d2b513a45d944df0f2c42c6',replace('code=K380\nlabel=セルフネグレクト\nlist=課題\nprops=\nsort=380\n','\n',char(10)),X'e74c823474ff5397b9a5dc77d4d5ce80a5a560386a886dbe36a1f4ed166fc521',X'e0593dc3c59c27beb0f4b57d6993981ffc78d06bc6e3c1c2925b93a287e26415');
INSERT INTO journal VALUES(236,X'e0593dc3c59c27beb0f4b57d6993981ffc78d06bc6e3c1c2925b93a287e26415',1775012400,'試験','init','code',236,NULL,1,X'6945ce38ffc901ab2ff602635ebab14e',replace('code=K390\nlabel=支援拒否\nlist=課題\nprops=\nsort=390\n','\n',char(10)),X'3d71270569063a101239d35ae7e5d2b1cb29d477027549c21604044e9e7ded95',X'f6ae78f40554f916ca7fa5ab04b9994b3fda0e2b387a546fc9f3f6f456e79528');
INSERT INTO journal VALUES(237,X'f6ae78f40554f916ca7fa5ab04b9994b3fda0e2b387a546fc9f3f6f456e79528',1775012400,'試験','init','code',237,NULL,1,X'89bd30eadb620a07cfacea2e5a98b053',replace('code=K400\nlabel=困り感がない・認識のずれ\nlist=課題\nprops=\nsort=400\n','\n',char(10)),X'63eda70530fc7276326ad46ea500266c1c3861b6515a7b431ced1f93ec8431be',X'40c43d5204d2636404f46f2b7cb166954673e16c8a21896e520676e398f9fd8f');
INSERT INTO journal VALUES(238,X'40c43d5204d2636404f46f2b7cb166954673e16c8a21896e520676e398f9fd8f',1775012400,'試験','init','code',238,NULL,1,X'f2431787ae975c7dc0bf3569b2bacb11',replace('code=K410\nlabel=権利擁護\nlist=課題\nprops=\nsort=410\n','\n',char(10)),X'0d4c9c886ce6a98d13d6e4c7fb73ed837b1014d183bffb8d70b8749b70c2e816',X'f3b3e5d904599e872f7a9dc2814184d6ae2f08e5b15494885304f8db44db78f9');
INSERT INTO journal VALUES(239,X'f3b3e5d904599e872f7a9dc2814184d6ae2f08e5b15494885304f8db44db78f9',1775012400,'試験','init','code',239,NULL,1,X'72030b809a5d7462b5d23fc956396194',replace('code=K420\nlabel=身寄りなし\nlist=課題\nprops=\nsort=420\n','\n',char(10)),X'63343f601cefa25fe481f06aece5821c86eeebe3b21073989af3d9f119d784c1',X'003dcb5a3a9da6af445e93dbdcffec9be78880e949288cccdbb8cbfc41b448d8');
INSERT INTO journal VALUES(240,X'003dcb5a3a9da6af445e93dbdcffec9be78880e949288cccdbb8cbfc41b448d8',1775012400,'試験','init','code',240,NULL,1,X'9e35fdbf0c93562a810db8bb305df445',replace('code=K430\nlabel=買い物・移動困難\nlist=課題\nprops=\nsort=430\n','\n',char(10)),X'5fa348bcea67c2c8f525c6df006be2be2c61ad91e433c077d3d6e0447fd0d3ce',X'6cde1fe4ac9cabd7f11e1f2ed39b139d4db78e2532c8c9b64542499ce3f125b9');
INSERT INTO journal VALUES(241,X'6cde1fe4ac9cabd7f11e1f2ed39b139d4db78e2532c8c9b64542499ce3f125b9',1775012400,'試験','init','code',241,NULL,1,X'429d6044f4acc4522ceb8dc201a307a1',replace('code=K440\nlabel=相続・住居契約\nlist=課題\nprops=\nsort=440\n','\n',char(10)),X'c1a995a6d1b46307f4486eae494569cea2de24107fe011601782cd182a656fbf',X'875bc3fdca4cac4befc67df9a7b6a31dca2c40d04e0384e30e87872f81552e56');
INSERT INTO journal VALUES(242,X'875bc3fdca4cac4befc67df9a7b6a31dca2c40d04e0384e30e87872f81552e56',1775012400,'試験','init','code',242,NULL,1,X'b71ad4858618f5ab00ab983512062e07',replace('code=K450\nlabel=外国籍\nlist=課題\nprops=\nsort=450\n','\n',char(10)),X'8c032423aa2e4ce3390f994270512e971b6908dd3f73eb9686fd978f2fd77e8e',X'dcc458331ac1fdc0a83bf2285db27cdc8eff11b5ac4f8733fceb679099d0a1d4');
INSERT INTO journal VALUES(243,X'dcc458331ac1fdc0a83bf2285db27cdc8eff11b5ac4f8733fceb679099d0a1d4',1775012400,'試験','init','code',243,NULL,1,X'2620082ad885b74c535f8169dec64be7',replace('code=K460\nlabel=刑余者\nlist=課題\nprops=\nsort=460\n','\n',char(10)),X'3cbdcd9d5e7480d1ae80aebb5ad552a19e909a5d4a3dc236c1a598461efb70f4',X'3772bd773c3101460bd53b3e5fefda92d97b0acfd6f7dd25bf27ff75f4190c49');
INSERT INTO journal VALUES(244,X'3772bd773c3101460bd53b3e5fefda92d97b0acfd6f7dd25bf27ff75f4190c49',1775012400,'試験','init','code',244,NULL,1,X'cd7653811b5242c7150e7444bd9c718b',replace('code=K470\nlabel=コミュニケーションが苦手\nlist=課題\nprops=\nsort=470\n','\n',char(10)),X'ceb2b78d3d51838b394fe0d49e834677d08ee2216058dea733f58cff3c7437cc',X'c16e5fc27f82c98466b0080fd6a573bccdd2a42c3795f555340b1fac4073d817');
INSERT INTO journal VALUES(245,X'c16e5fc27f82c98466b0080fd6a573bccdd2a42c3795f555340b1fac4073d817',1775012400,'試験','init','code',245,NULL,1,X'7ee989a66c8afb21da935c1d4f6b167a',replace('code=K480\nlabel=認知機能の低下\nlist=課題\nprops=\nsort=480\n','\n',char(10)),X'6b5c9f0ad04d276db4cedc25953e5c98c1b8279977a7b248254c77c00a70a814',X'02ed81a214253233772520d24a2d215cc56994c5341b99cd289eab77a982586a');
INSERT INTO journal VALUES(246,X'02ed81a214253233772520d24a2d215cc56994c5341b99cd289eab77a982586a',1775012400,'試験','init','code',246,NULL,1,X'b3dcb1bbc969f7b291bceaa94d3c60dd',replace('code=K490\nlabel=本人の能力の課題(識字・言語・理解等)\nlist=課題\nprops=\nsort=490\n','\n',char(10)),X'67c211dc167260c96c485a04b27459009c7e8df3f75b5b4e76a3c7069752e021',X'4c3d089fcd68f740892cd1ea99a79cba9d07e3323e2ad0494e7bfce66fc1979d');
INSERT INTO journal VALUES(247,X'4c3d089fcd68f740892cd1ea99a79cba9d07e3323e2ad0494e7bfce66fc1979d',1775012400,'試験','init','code',247,NULL,1,X'e6670ef9b08dfdf78f052858ed9bcf6c',replace('code=K500\nlabel=被災\nlist=課題\nprops=\nsort=500\n','\n',char(10)),X'6f9bb946b772a3ee264df76fca5a092d3d3ad23ce8951984e7962d5d2ef31165',X'2809d8d6cb3aee1031dd18cc0b7a9b5ed7f3235b0302691f8a7b5ec564609fb4');
INSERT INTO journal VALUES(248,X'2809d8d6cb3aee1031dd18cc0b7a9b5ed7f3235b0302691f8a7b5ec564609fb4',1775012400,'試験','init','code',248,NULL,1,X'527eb61986b95c26ab36bca77dfd44a4',replace('code=K510\012label=その他\012list=課題\012props=その他=yes\n\012sort=510\012','\012',char(10)),X'04e09dd1b860116cef5bf2bef90e6f8f37ed29c1d09d685424cde3be9c18f658',X'6d75f5982185aa104a9dc9a85c046de455395bfc6264bd25cf2fd9aa5a937765');
INSERT INTO journal VALUES(249,X'6d75f5982185aa104a9dc9a85c046de455395bfc6264bd25cf2fd9aa5a937765',1775012400,'試験','init','code',249,NULL,1,X'ef95c2c994284b9db4adcb578d67fe3a',replace('code=K520\012label=課題なし\012list=課題\012props=課題なし=yes\n\012sort=520\012','\012',char(10)),X'b6b77a272231bb8b4370cad5e7fb29aed1dfe28f7e682f425545086940218c0b',X'efd99c5eac90dfbbe91fb1efadd4b7a2c8f26c11b8f4d58af3e1f05d9700a423');
INSERT INTO journal VALUES(250,X'efd99c5eac90dfbbe91fb1efadd4b7a2c8f26c11b8f4d58af3e1f05d9700a423',1775012400,'試験','init','code',250,NULL,1,X'cc56bd2ae4d741afe79b680b6aa15abf',replace('code=K990\012label=不明\012list=課題\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'011774995244b3980f9d18b287f796b40b61e1506bba4569e5e68fc9c2c36090',X'ec9589f5c36cedf3a3d196c6ffdbeb084e80bc4d76d89b6e4858250a05dfda60');
INSERT INTO journal VALUES(251,X'ec9589f5c36cedf3a3d196c6ffdbeb084e80bc4d76d89b6e4858250a05dfda60',1775012400,'試験','init','code',251,NULL,1,X'9a2c8f577b2b35a9d7c3f7736711cacb',replace('code=K991\012label=回答拒否\012list=課題\012props=不明=yes\n\012sort=991\012','\012',char(10)),X'0e6c8f5944d6dc1c687ffd733b0a9be747f0cf6bdb6abfbc8fc29c71ccd9227f',X'781ec1723c744709dc3db3dd585e854b0e779fb3a377bfac3f2ab28a41341004');
INSERT INTO journal VALUES(252,X'781ec1723c744709dc3db3dd585e854b0e779fb3a377bfac3f2ab28a41341004',1775012400,'試験','init','code',252,NULL,1,X'7066df2ef8fedad490f573236d8ebc44',replace('code=K992\012label=未聴取\012list=課題\012props=不明=yes\n\012sort=992\012','\012',char(10)),X'147e621e77e2330b59317903135c1e7d9b7b07628fa962e602e8c08f19b8b200',X'31eaf23f843b756aa730d0db7cd73d91111479c52246bcbbfa7e35cafdc9ae76');
INSERT INTO journal VALUES(253,X'31eaf23f843b756aa730d0db7cd73d91111479c52246bcbbfa7e35cafdc9ae76',1775012400,'試験','init','code',253,NULL,1,X'0a73f054458b9727690e0cdef7ab2918',replace('code=N010\012label=情報提供・相談のみで終了\012list=スクリーニング結果\012props=ends_case=yes\n\012sort=10\012','\012',char(10)),X'fb6d7076577c363b4de5db1bc0e948bb118b1151df72511d59d80235cb4ad405',X'a657dc58e999c90ccae8f487e26b31f51cc2bfc2762fe1ff346cebab3d61b79d');
INSERT INTO journal VALUES(254,X'a657dc58e999c90ccae8f487e26b31f51cc2bfc2762fe1ff346cebab3d61b79d',1775012400,'試験','init','code',254,NULL,1,X'f6f5109d7105c114415665fe831554d6',replace('code=N020\nlabel=他機関へつなぎ\nlist=スクリーニング結果\nprops=\nsort=20\n','\n',char(10)),X'1b1b24178f2c0d7ff03860906c1618472fa2dc861665e62cfb260843f4600183',X'3ad23a0103477ff7f154eac8332d8e65a5f062326ac6bf707ec74a0e41a102ad');
INSERT INTO journal VALUES(255,X'3ad23a0103477ff7f154eac8332d8e65a5f062326ac6bf707ec74a0e41a102ad',1775012400,'試験','init','code',255,NULL,1,X'2b9d9d394dc89143b3225208b575a473',replace('code=N030\nlabel=同意に向けて継続\nlist=スクリーニング結果\nprops=\nsort=30\n','\n',char(10)),X'101e323f038edddcdfbf64b6a793c2080a7b789b331ddf11a3a567c098e221fe',X'5e9fd2422bab79e37f09a38de26769e182b99eea4f428ef3db0e8c70ca7ff182');
INSERT INTO journal VALUES(256,X'5e9fd2422bab79e37f09a38de26769e182b99eea4f428ef3db0e8c70ca7ff182',1775012400,'試験','init','code',256,NULL,1,X'ec0d410495d09eb8ceefa0d2bc86fe62',replace('code=N040\nlabel=継続支援(プラン策定)\nlist=スクリーニング結果\nprops=\nsort=40\n','\n',char(10)),X'4ca32775ad23dc3035226fb38c4765d1104ce884253c3fe798d4788007258106',X'c753a84400ce7ca6e78328644d366116c2d8d46f0dca9ce62758fac32ba3b7e5');
INSERT INTO journal VALUES(257,X'c753a84400ce7ca6e78328644d366116c2d8d46f0dca9ce62758fac32ba3b7e5',1775012400,'試験','init','code',257,NULL,1,X'b224d8146bdd9b8790b23176fdab355a',replace('code=N050\012label=判断前に中断・終了\012list=スクリーニング結果\012props=ends_case=yes\n\012sort=50\012','\012',char(10)),X'dac1657a4a7e9b50392adf61a1ab62528a39c313dcafde2f746d3034487adfb5',X'8d2bc5a9b7a3f3461e82125cb2539b212ee71f056c6f0a7048aabbd27b8b288f');
INSERT INTO journal VALUES(258,X'8d2bc5a9b7a3f3461e82125cb2539b212ee71f056c6f0a7048aabbd27b8b288f',1775012400,'試験','init','code',258,NULL,1,X'8164588a943e3557e35061d07998b888',replace('code=N060\nlabel=未判断\nlist=スクリーニング結果\nprops=\nsort=60\n','\n',char(10)),X'a64d08b4293d61de6ff4b6bbd023d6db4faacaa3f4fa0dbcb87c07ce6aadcee1',X'3815da652b033d8475ac47bbe6076b15d9a7f73b9c829fbcf9d9f2df3b15b395');
INSERT INTO journal VALUES(259,X'3815da652b033d8475ac47bbe6076b15d9a7f73b9c829fbcf9d9f2df3b15b395',1775012400,'試験','init','code',259,NULL,1,X'e8bb89a49e346e65f0ab5afe8f233606',replace('code=N990\012label=不明\012list=スクリーニング結果\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'168158ee7fedbf3762d35963d60274b82c08e9778fe745b47f0dd1d18b7d31f3',X'63e11fbba483c5b468ac9178f5bb2a73d561bd17af58d570390025ccb4324008');
INSERT INTO journal VALUES(260,X'63e11fbba483c5b468ac9178f5bb2a73d561bd17af58d570390025ccb4324008',1775012400,'試験','init','code',260,NULL,1,X'f6fdecbb28cb8b8ac56688d3a71809bd',replace('code=N991\012label=回答拒否\012list=スクリーニング結果\012props=不明=yes\n\012sort=991\012','\012',char(10)),X'd90c3be15af623ab8a0cca20e1f2d07844cc5cbd9acc2a296b19af3a9c3e4664',X'ada8f841a715ed259694c366eca281c52adda2a7d6baac18b669eaa19196e7a6');
INSERT INTO journal VALUES(261,X'ada8f841a715ed259694c366eca281c52adda2a7d6baac18b669eaa19196e7a6',1775012400,'試験','init','code',261,NULL,1,X'c1eb387d5300532f77c8a0a9264608cc',replace('code=N992\012label=未聴取\012list=スクリーニング結果\012props=不明=yes\n\012sort=992\012','\012',char(10)),X'aea9f8e0e00a5133254cf733d3f6a28bac88b3fd64be7a9ad916488c7a2e583e',X'9c61a82bbde8f4e1d4e7fe467865869826b0992c193bba6872ab193411b664cf');
INSERT INTO journal VALUES(262,X'9c61a82bbde8f4e1d4e7fe467865869826b0992c193bba6872ab193411b664cf',1775012400,'試験','init','code',262,NULL,1,X'c1bce3ff5dc4e6ac77349768c985eefa',replace('code=U010\nlabel=緊急\nlist=緊急度\nprops=\nsort=10\n','\n',char(10)),X'4357ce1fa146b798f14455fa9d656c30b51e97806ebe964ab550e4b0ef07a89b',X'e6e6b87465c13de8a9e253b6cfa7006d19c4478eaed52350bee5bde795eb247c');
INSERT INTO journal VALUES(263,X'e6e6b87465c13de8a9e253b6cfa7006d19c4478eaed52350bee5bde795eb247c',1775012400,'試験','init','code',263,NULL,1,X'89eeeb20454a7cf737e873e543a6ac2c',replace('code=U020\nlabel=高\nlist=緊急度\nprops=\nsort=20\n','\n',char(10)),X'00bdbc5ff8d7b53a53194daf385405eff6a532820fba416317bb6c781552d08b',X'394dd527b27f8446ea7145de5c150843842bb462ddb11ed340a6c821ff7d8721');
INSERT INTO journal VALUES(264,X'394dd527b27f8446ea7145de5c150843842bb462ddb11ed340a6c821ff7d8721',1775012400,'試験','init','code',264,NULL,1,X'bba33b90892ff681df77fa80547b8959',replace('code=U030\nlabel=中\nlist=緊急度\nprops=\nsort=30\n','\n',char(10)),X'586e0dd5f868dbd85300f455afa80bc13af6a652398647199fe1d6c89b4b1909',X'1a7f9821d0097392c506a00090fda54f4f8a57e7532604de0f274d2395db3f70');
INSERT INTO journal VALUES(265,X'1a7f9821d0097392c506a00090fda54f4f8a57e7532604de0f274d2395db3f70',1775012400,'試験','init','code',265,NULL,1,X'c7ae7a4e6ea09574a408ac4a05770b9c',replace('code=U040\nlabel=低\nlist=緊急度\nprops=\nsort=40\n','\n',char(10)),X'42e5a181d717c6cdc8d237ae9329aca714d37c8aafff909ee2e5cbecdff1f3fe',X'133c4937aab263c8239a2d23241010d12131a582dd2da78cc6da29b4a2142b63');
INSERT INTO journal VALUES(266,X'133c4937aab263c8239a2d23241010d12131a582dd2da78cc6da29b4a2142b63',1775012400,'試験','init','code',266,NULL,1,X'5dc814ce44992d6b0a7f35a03602087d',replace('code=U990\012label=不明\012list=緊急度\012props=不明=yes\n\012sort=990\012','\012',char(10)),X'fafb49e938ef2d2a9d576223329dae268a905c81e79b7aa344f72416c66e2b0f',X'68b740d0908025397eebb80d7e6bc6f40eb1690c4fdb5caedfb1ccd0d97fb41a');
INSERT INTO journal VALUES(267,X'68b740d0908025397eebb80d7e6bc6f40eb1690c4fdb5caedfb1ccd0d97fb41a',1775012400,'試験','init','code',267,NULL,1,X'1ee39281db1eea9cf9b301c93d66f3cf',replace('code=Y010\012label=あり\012list=本人同意\012props=同意区分=同意あり\n\012sort=10\012','\012',char(10)),X'cf59cc4c10012fef20b4576501b60165994147b3a3f5d64dae832fc0a40d178f',X'c5ece0353b7e33a25c6a786b61746076525d03f82e0629cee514dea8368735e5');
INSERT INTO journal VALUES(268,X'c5ece0353b7e33a25c6a786b61746076525d03f82e0629cee514dea8368735e5',1775012400,'試験','init','code',268,NULL,1,X'45716b7a8b6ebb90054b5d61607e673a',replace('code=Y020\012label=なし\012list=本人同意\012props=同意区分=同意なし\n\012sort=20\012','\012',char(10)),X'f5706a9557d98b9bd2025e98101df1ec037e9a9e1ec31f9bc57f1264f1d6f982',X'1251a6620885f655c7b86149abea8c7d7b6d52864109a4c9cb7819be473ab434');
INSERT INTO journal VALUES(269,X'1251a6620885f655c7b86149abea8c7d7b6d52864109a4c9cb7819be473ab434',1775012400,'試験','init','code',269,NULL,1,X'747fdc605c23808f0dad8045d9b6f793',replace('code=Y030\nlabel=未確認\nlist=本人同意\nprops=\nsort=30\n','\n',char(10)),X'97923ff65c6f799f143601cda14363ebce50127af1c07e1e4fac87b80b932d91',X'0d05c6721ad4762fef27deb7e27ab9fd897fcf826ba404f2bd30b6164ced18ab');
INSERT INTO journal VALUES(270,X'0d05c6721ad4762fef27deb7e27ab9fd897fcf826ba404f2bd30b6164ced18ab',1775012400,'試験','init','code',270,NULL,1,X'cee4a2a9401d60809ab131f4027228a4',replace('code=T010\012label=同意あり\012list=同意区分\012props=有効=yes\n\012sort=10\012','\012',char(10)),X'c07f13b6eda816ab56e8e45dc965e2d73b9d8d7dc7ee57873728ff9b0412eb74',X'84dbc92e22a0613dabf0436c53906c4504e0c61ada548b674bab2384e5e6fe67');
INSERT INTO journal VALUES(271,X'84dbc92e22a0613dabf0436c53906c4504e0c61ada548b674bab2384e5e6fe67',1775012400,'試験','init','code',271,NULL,1,X'aeb19236f7ee9f87b419bf6e3dba9177',replace('code=T020\012label=同意なし\012list=同意区分\012props=無効=yes\n\012sort=20\012','\012',char(10)),X'41a209732b8b089e8a43137e9b520dbb14fa241f629a54dad16697ad95686a0c',X'0c024c7755e8aaf59b9d7e119ddf1834b190cd8e24cfcfb31c66eed157c20960');
INSERT INTO journal VALUES(272,X'0c024c7755e8aaf59b9d7e119ddf1834b190cd8e24cfcfb31c66eed157c20960',1775012400,'試験','init','code',272,NULL,1,X'abb04159ff04b0b6332e87163b016bfb',replace('code=T030\012label=撤回\012list=同意区分\012props=無効=yes\n撤回=yes\n\012sort=30\012','\012',char(10)),X'01bb16f419d2657ed609d810f948ed40fecea872edf560e5771094d1b947f963',X'ec64eb47ca5ab1c84366720759e46a046ebad215f448694d7f898ed854cc48cb');
INSERT INTO journal VALUES(273,X'ec64eb47ca5ab1c84366720759e46a046ebad215f448694d7f898ed854cc48cb',1775012400,'試験','init','code',273,NULL,1,X'f9ab79bfe91945415ac88895f01ddc20',replace('code=T040\012label=未確認\012list=同意区分\012props=未確認=yes\n\012sort=40\012','\012',char(10)),X'523628f2280fede0195db3a30cc11d48b64ee3deaae8695845bb3308f719268d',X'625ec2ccbee60c09c0977d228f4720e021c29054e07ae60cc8bf8a6273fe2824');
INSERT INTO journal VALUES(274,X'625ec2ccbee60c09c0977d228f4720e021c29054e07ae60cc8bf8a6273fe2824',1775012400,'試験','init','code',274,NULL,1,X'e90c57d6de61b47f78955355cc6380d4',replace('code=J010\nlabel=世帯に複数の課題が絡む\nlist=重層理由\nprops=\nsort=10\n','\n',char(10)),X'ead3f7cf680727ab4daf0aab5febac7b2ae31261037d3cec3cf09d9cce0898e5',X'f1a550bc476211e6350e22979d5a9a7f1002017a3369fa8be3c13d14d21fe51d');
INSERT INTO journal VALUES(275,X'f1a550bc476211e6350e22979d5a9a7f1002017a3369fa8be3c13d14d21fe51d',1775012400,'試験','init','code',275,NULL,1,X'c5a9dc519d6649ebfd6c386ac0411f87',replace('code=J020\nlabel=長期に未接続・孤立\nlist=重層理由\nprops=\nsort=20\n','\n',char(10)),X'ca75a3bd77a078db520bba1c72b12cb0235f8361a611a4f5d770bb6f169fc588',X'b5f92817c710c13d1b934fce037e2d2c957c3ddee6f4ca0f8cc460e43d546d19');
INSERT INTO journal VALUES(276,X'b5f92817c710c13d1b934fce037e2d2c957c3ddee6f4ca0f8cc460e43d546d19',1775012400,'試験','init','code',276,NULL,1,X'37b161493d168f134de39d42df702808',replace('code=J030\nlabel=困り感がない・認識のずれ\nlist=重層理由\nprops=\nsort=30\n','\n',char(10)),X'74481812b16c0b31ac89671cbf7b6952454c57025a32036b784f793177ea272a',X'f47c813c1bb31a4fb98a4471d37e08e905e95c7f3e9565679b85c3e0e6d79ca4');
INSERT INTO journal VALUES(277,X'f47c813c1bb31a4fb98a4471d37e08e905e95c7f3e9565679b85c3e0e6d79ca4',1775012400,'試験','init','code',277,NULL,1,X'fd4d409932a6b255780e107fea4b8723',replace('code=J040\nlabel=合う制度・資源の不足\nlist=重層理由\nprops=\nsort=40\n','\n',char(10)),X'62bf1351a7085c6c4443416ba203912a2c80e0dfe18ec8467a3d644646a462cb',X'bd519ae7ee1c8275b528af97de5206f4816700c41547babb2269a59cf9ff39ca');
INSERT INTO journal VALUES(278,X'bd519ae7ee1c8275b528af97de5206f4816700c41547babb2269a59cf9ff39ca',1775012400,'試験','init','code',278,NULL,1,X'5cd32559c2c093ec47e1b7b306e29a04',replace('code=M010\nlabel=電話\nlist=対応方法\nprops=\nsort=10\n','\n',char(10)),X'af7a75e4ac0875b643f357fa59b378e692ddd16fb05c7d6f7a10a43943e5556a',X'993461f2332882f42699b55cadb765c5ed15992f9af61490f76206b734bd8ff6');
INSERT INTO journal VALUES(279,X'993461f2332882f42699b55cadb765c5ed15992f9af61490f76206b734bd8ff6',1775012400,'試験','init','code',279,NULL,1,X'303fc48d01fb5aec7b2b16d898392731',replace('code=M020\nlabel=来所面談\nlist=対応方法\nprops=\nsort=20\n','\n',char(10)),X'd3e981c039d969aad3d23fc4e3e60b1ad01f51354443b8f01dda0a0e881f6479',X'8e272c503ad14dba34f1215c7bd1488a83b14cdbb27d0b39f821218967292c23');
INSERT INTO journal VALUES(280,X'8e272c503ad14dba34f1215c7bd1488a83b14cdbb27d0b39f821218967292c23',1775012400,'試験','init','code',280,NULL,1,X'd6717b8e033903def88e7f7b0359645f',replace('code=M030\nlabel=訪問\nlist=対応方法\nprops=\nsort=30\n','\n',char(10)),X'85029fbb80a6f80dd7662215306ffcc98eb2ea9e6fad9f0399812cd906cb8603',X'179ee90005f9e3f54c34a3c129671f96c2acfa411f26afe8c0befa67a1001112');
INSERT INTO journal VALUES(281,X'179ee90005f9e3f54c34a3c129671f96c2acfa411f26afe8c0befa67a1001112',1775012400,'試験','init','code',281,NULL,1,X'c23c6b0217b21a0d848d84799abe0ec6',replace('code=M040\nlabel=同行\nlist=対応方法\nprops=\nsort=40\n','\n',char(10)),X'150e8fe158a0a7db6b09353d91db71309779ffe3293ae3553f3a5cc1b5b7c553',X'ea26ba3ba662deffb9da51816da6ea53dda29b5707bad2829ae33bca744f613b');
INSERT INTO journal VALUES(282,X'ea26ba3ba662deffb9da51816da6ea53dda29b5707bad2829ae33bca744f613b',1775012400,'試験','init','code',282,NULL,1,X'c66cc42923acd68d15f5f6f10385b0e0',replace('code=M050\nlabel=メール・LINE\nlist=対応方法\nprops=\nsort=50\n','\n',char(10)),X'8e34df666a764cd0180099aebc8395104f08fe7f4dada239b0797773b618a583',X'0d49b45550104857ea8544b6d8ae4df980233d558494a5b47e4a51edc6981ba0');
INSERT INTO journal VALUES(283,X'0d49b45550104857ea8544b6d8ae4df980233d558494a5b47e4a51edc6981ba0',1775012400,'試験','init','code',283,NULL,1,X'dee5f503e24896cf9bfaa111d6ec17ef',replace('code=M060\nlabel=文書\nlist=対応方法\nprops=\nsort=60\n','\n',char(10)),X'b2bda25ca52e66fb0bbd5e3ea5d3385c9d022a6af3bebf2e2cfc674b87ffb34a',X'efddba4b7c3c1d6d152875d134657a16cf1d79faa1ced5d97d5fa0326c8f5d81');
INSERT INTO journal VALUES(284,X'efddba4b7c3c1d6d152875d134657a16cf1d79faa1ced5d97d5fa0326c8f5d81',1775012400,'試験','init','code',284,NULL,1,X'1195112b55f2eaf62e0dbedf652677d4',replace('code=M070\nlabel=オンライン\nlist=対応方法\nprops=\nsort=70\n','\n',char(10)),X'e7867b624df79fb0cdc4b03729a179cd504112cac330ed5f61a8d1f2dbbb1380',X'226a2aa97806df40bf5af876c8a8df29781a68fa3aa082950942cdd3b9d45ae7');
INSERT INTO journal VALUES(285,X'226a2aa97806df40bf5af876c8a8df29781a68fa3aa082950942cdd3b9d45ae7',1775012400,'試験','init','code',285,NULL,1,X'1ec6393b4b4cc2c3f4a3833c4968ceea',replace('code=M080\012label=所内会議\012list=対応方法\012props=会議=yes\n\012sort=80\012','\012',char(10)),X'10abbc49be6c824cf17490ebb11739e41de1798a9a74d3dbe0f5d8e094b68a38',X'64f28fdc83e0b135591aef5534345f7cfc7facd19451486d00197f8117b34b53');
INSERT INTO journal VALUES(286,X'64f28fdc83e0b135591aef5534345f7cfc7facd19451486d00197f8117b34b53',1775012400,'試験','init','code',286,NULL,1,X'9ca94c5254bfc23680406fc9c0e36c86',replace('code=M090\012label=支援会議\012list=対応方法\012props=会議=yes\n\012sort=90\012','\012',char(10)),X'd0f27d9e3c7ab8eece7465619f459fff1bbc04ada33da46793208cf9065d9ad0',X'3f978aef636eaa139ca54291c1e22801fad3dd49b5ed0abf26410e6b3b8d2882');
INSERT INTO journal VALUES(287,X'3f978aef636eaa139ca54291c1e22801fad3dd49b5ed0abf26410e6b3b8d2882',1775012400,'試験','init','code',287,NULL,1,X'43d021cca8ab3a4c4bf4b1b1b47b8331',replace('code=M100\012label=重層的支援会議\012list=対応方法\012props=会議=yes\n\012sort=100\012','\012',char(10)),X'5d6a21ae61b6cfafe8f745601cd05835912eec51c290079ee5215201d22e65e6',X'2e214f8ebbcbacc4acbbc91de430022d669cf045a2f3abbe150a6296151c7e0d');
INSERT INTO journal VALUES(288,X'2e214f8ebbcbacc4acbbc91de430022d669cf045a2f3abbe150a6296151c7e0d',1775012400,'試験','init','code',288,NULL,1,X'5e76866a9cfda84a1df90e2a4a59ac6d',replace('code=M110\012label=その他の会議\012list=対応方法\012props=会議=yes\n\012sort=110\012','\012',char(10)),X'3412b9bff1506b1ae0150f87a3d5898641a6d0d9d9ceec0324151c369e80c92f',X'591c44283d4ca2e7e62900555f881e436915e4f965ea7aae501726974f88ff52');
INSERT INTO journal VALUES(289,X'591c44283d4ca2e7e62900555f881e436915e4f965ea7aae501726974f88ff52',1775012400,'試験','init','code',289,NULL,1,X'cb6b3cb8f462c32636425bc979d50bc9',replace('code=M120\nlabel=他機関との連絡調整\nlist=対応方法\nprops=\nsort=120\n','\n',char(10)),X'78eafbf4340b17ed44b5ec185961596f55c7594fe9b1a93d1db6c3abe9452864',X'ae5babb5742641f5ce672361afb23bd3935655a10f39adb5cc4b149ce8c40611');
INSERT INTO journal VALUES(290,X'ae5babb5742641f5ce672361afb23bd3935655a10f39adb5cc4b149ce8c40611',1775012400,'試験','init','code',290,NULL,1,X'784e3fa2b9dc7e4461366b2abec66c2a',replace('code=M130\nlabel=居場所・出張先\nlist=対応方法\nprops=\nsort=130\n','\n',char(10)),X'6549c4b84e8eeb77f5f2203cd77d33381e282f3cc465a5b8e3bc0676f1af0f24',X'667ee736199b49b5a22c19cb43942dec92c1a3ae85649f0c26ad93acc6f52dbf');
INSERT INTO journal VALUES(291,X'667ee736199b49b5a22c19cb43942dec92c1a3ae85649f0c26ad93acc6f52dbf',1775012400,'試験','init','code',291,NULL,1,X'8ac00d274eada98b2635ac087785b77d',replace('code=M140\nlabel=その他\nlist=対応方法\nprops=\nsort=140\n','\n',char(10)),X'fbbe8ed9591695484e28b17a3cced9aecc1481faa3788f9117e19a9f2558b69f',X'd50e166b1873cbeb23930fae228cdd282d244e60fba116dda63284a6ef4889cb');
INSERT INTO journal VALUES(292,X'd50e166b1873cbeb23930fae228cdd282d244e60fba116dda63284a6ef4889cb',1775012400,'試験','init','code',292,NULL,1,X'c985da3fd92068c51daf28c3bb5894b9',replace('code=B010\012label=個別支援\012list=支援区分\012props=個別=yes\n\012sort=10\012','\012',char(10)),X'c283037739f130cab5d9fdc4143e858880ade4cb30a1ff6a693f14eb827a6588',X'2c9fc14e985550bf88f0ce83e60a7f2836a14563f1b00547e07887ba7c76fd75');
INSERT INTO journal VALUES(293,X'2c9fc14e985550bf88f0ce83e60a7f2836a14563f1b00547e07887ba7c76fd75',1775012400,'試験','init','code',293,NULL,1,X'035c2d5061a5d984c9c0397bb54f358f',replace('code=B020\nlabel=地域支援\nlist=支援区分\nprops=\nsort=20\n','\n',char(10)),X'50ab5c9c28d5371526e7883507e2de0f0f776dd44459ed2d87fcafc8c42d13e2',X'f07f6296f873fdfb49a3eb3f21b8ccb6c77ec4695186149a2aa936ee9edc6da6');
INSERT INTO journal VALUES(294,X'f07f6296f873fdfb49a3eb3f21b8ccb6c77ec4695186149a2aa936ee9edc6da6',1775012400,'試験','init','code',294,NULL,1,X'c50339bd2ce64850ea6a41804fe71209',replace('code=D010\nlabel=受信\nlist=方向\nprops=\nsort=10\n','\n',char(10)),X'7a7ec1df1529750b9140266da7b0e85a2141a3c52d1a88dca1a16ee6031a7824',X'2929c4c3a492a87163efdc9e32c845235747cccb020fa631822f620bc7ed48d6');
INSERT INTO journal VALUES(295,X'2929c4c3a492a87163efdc9e32c845235747cccb020fa631822f620bc7ed48d6',1775012400,'試験','init','code',295,NULL,1,X'95c011598317505f27e6d1d662b6dff1',replace('code=D020\nlabel=発信\nlist=方向\nprops=\nsort=20\n','\n',char(10)),X'de262361d94ce68092968d4c5b627c11a61f6083d1edff53d106f0f1dcc249d5',X'488f1e4a459229e75a0f87a2cde79a526ab9d32731aaaae14d5d9467009cb6e1');
INSERT INTO journal VALUES(296,X'488f1e4a459229e75a0f87a2cde79a526ab9d32731aaaae14d5d9467009cb6e1',1775012400,'試験','init','code',296,NULL,1,X'7be59ebdd9656b8c67698b0da81240c1',replace('code=L010\nlabel=事前調整\nlist=アウトリーチ区分\nprops=\nsort=10\n','\n',char(10)),X'abe2d15107fef8bfa036060b0ca1ae4900059ec36aecb94f78d9ad66bd75ea12',X'26adff35a385e4fdd0c8df31f7043b4ff4a64dd549a7444a72e07e63a504648e');
INSERT INTO journal VALUES(297,X'26adff35a385e4fdd0c8df31f7043b4ff4a64dd549a7444a72e07e63a504648e',1775012400,'試験','init','code',297,NULL,1,X'1c4e49e8bb60ec361f5284b0d3921660',replace('code=L020\nlabel=情報収集\nlist=アウトリーチ区分\nprops=\nsort=20\n','\n',char(10)),X'b2f67cb65f2c0eb99ec8aad4b56a83505215b8a9548ceb1b8649881f3e68e885',X'5ca3ffb29184190bc7aee241797a8c6dff203a784e7d29ae2ebed47bd6753c54');
INSERT INTO journal VALUES(298,X'5ca3ffb29184190bc7aee241797a8c6dff203a784e7d29ae2ebed47bd6753c54',1775012400,'試験','init','code',298,NULL,1,X'5159aff984b03645e0b5717cf3fd188d',replace('code=L030\nlabel=関係性構築\nlist=アウトリーチ区分\nprops=\nsort=30\n','\n',char(10)),X'17c468f59ec4a735c8d84b0513392bb64fa8fae73f1c43a3f93db49d1c788dc3',X'b72a50ca46254458bd063a2308be1e2afb667682c5f2126246c4733bbd521a2e');
INSERT INTO journal VALUES(299,X'b72a50ca46254458bd063a2308be1e2afb667682c5f2126246c4733bbd521a2e',1775012400,'試験','init','code',299,NULL,1,X'8a3f60b39f11114416aae54998aca4b8',replace('code=L040\nlabel=家庭訪問\nlist=アウトリーチ区分\nprops=\nsort=40\n','\n',char(10)),X'0d2fbb71ad4a7d3a2c84d97bb125a2e8d9e51c23cfe1ed37f1b7dfd5ea6da8c4',X'2485010f8b90136c6f3cb57445c176cf31759494acd11690f07c29b80b95dec8');
INSERT INTO journal VALUES(300,X'2485010f8b90136c6f3cb57445c176cf31759494acd11690f07c29b80b95dec8',1775012400,'試験','init','code',300,NULL,1,X'8762029b3690777290a7378844e8bac7',replace('code=L050\nlabel=同行支援\nlist=アウトリーチ区分\nprops=\nsort=50\n','\n',char(10)),X'c27e40d98a67ca843bf7b0f95f3615e131035fdf9c8dba53c77f2a8f8c31d43b',X'2347a5eb40ea85088736754d3f8af3ff944548503ef8d13582cac7840997333d');
INSERT INTO journal VALUES(301,X'2347a5eb40ea85088736754d3f8af3ff944548503ef8d13582cac7840997333d',1775012400,'試験','init','code',301,NULL,1,X'be93149fca440993e05d126aa75fffc6',replace('code=V010\nlabel=会えた\nlist=面会\nprops=\nsort=10\n','\n',char(10)),X'87359259b54ec81c0d1c3011593f022ee31cbed5d348867d1bb83b2869eb0f45',X'aa9bf37e221e707b51965859b6e0fef558af31155a1ddfba904bb20aaad111de');
INSERT INTO journal VALUES(302,X'aa9bf37e221e707b51965859b6e0fef558af31155a1ddfba904bb20aaad111de',1775012400,'試験','init','code',302,NULL,1,X'f0f61781f97298e7691fa055e524c3a5',replace('code=V020\nlabel=会えない\nlist=面会\nprops=\nsort=20\n','\n',char(10)),X'89e40084e05f0db89d0dee7219c2c8f01b9610106eac5cfd9122e02e31e281d0',X'229529c10d88c8e17f2ed1b03916ba15b9ff0c992797f9f243d6f14048baf6c4');
INSERT INTO journal VALUES(303,X'229529c10d88c8e17f2ed1b03916ba15b9ff0c992797f9f243d6f14048baf6c4',1775012400,'試験','init','code',303,NULL,1,X'e2bc295cfc1651f4bddad3e09f3920ce',replace('code=V030\nlabel=対象外\nlist=面会\nprops=\nsort=30\n','\n',char(10)),X'40401cfc5bb09011afa420999249fd5201e23cb543bee1861f25c3aefa543b95',X'9b99213974efa656dedf7bc889b7a18630e9fef798fab319dc48755696eea6fa');
INSERT INTO journal VALUES(304,X'9b99213974efa656dedf7bc889b7a18630e9fef798fab319dc48755696eea6fa',1775012400,'試験','init','code',304,NULL,1,X'e3645f8d0604d300aeee480019b72217',replace('code=P010\012label=通常\012list=共有範囲\012props=通常=yes\n\012sort=10\012','\012',char(10)),X'40edfbd3d9aa3a7bf586482f6050bde646ba4a078f9a71e619c5705d89e00f81',X'1e82a03c404916857d5d6e3ac88113114e8258a061c7ee3a80003619ff207811');
INSERT INTO journal VALUES(305,X'1e82a03c404916857d5d6e3ac88113114e8258a061c7ee3a80003619ff207811',1775012400,'試験','init','code',305,NULL,1,X'b8810747c45e9bf22b529709c4ee5a67',replace('code=P020\012label=支援会議限り\012list=共有範囲\012props=会議限り=yes\n\012sort=20\012','\012',char(10)),X'7273075dee011e167f9ad34f3dc8ccf2b7dfa7f182929f21f7aff39f18101feb',X'877d4d9516e9e15495cca604a6c007c6091b324bcf8bcd1985fbd39bac9bfcae');
INSERT INTO journal VALUES(306,X'877d4d9516e9e15495cca604a6c007c6091b324bcf8bcd1985fbd39bac9bfcae',1775012400,'試験','init','code',306,NULL,1,X'c84dd9ad99a2b34c3a888fb38a6737c9',replace('code=P030\012label=機関内限り\012list=共有範囲\012props=機関限り=yes\n\012sort=30\012','\012',char(10)),X'f09a1cddccf6ab2006965778c9f6c7515aa7ff7e4649b67399bc50bdd42c9da7',X'69110360939e924697873502660ad189f949703925f332fff356826297c3e140');
INSERT INTO journal VALUES(307,X'69110360939e924697873502660ad189f949703925f332fff356826297c3e140',1775012400,'試験','init','code',307,NULL,1,X'ecb625b0896d40f13b436d689c216942',replace('code=P040\012label=本人・家族に伏せる\012list=共有範囲\012props=伏せる=yes\n\012sort=40\012','\012',char(10)),X'd0f7b905c2d5653af4352b678bdcfad79bfea8c604e66df3081f2012c82db65c',X'0eee30bcd2df0944a9e73686c25667ec12a3302b7b6a8a1bd9056f0a2dd8012d');
INSERT INTO journal VALUES(308,X'0eee30bcd2df0944a9e73686c25667ec12a3302b7b6a8a1bd9056f0a2dd8012d',1775012400,'試験','init','code',308,NULL,1,X'596503dfde9ba51422b9a1abf00fa893',replace('code=C010\nlabel=本人\nlist=相手先区分\nprops=\nsort=10\n','\n',char(10)),X'd9770f8d0332afd6e340e23732ff4aef76a348588192541e9723bfeccd628ccf',X'098edd3d8b4b97edcb1af4b7f023f2ac0e8e480e854f518561f9966acafeee2e');
INSERT INTO journal VALUES(309,X'098edd3d8b4b97edcb1af4b7f023f2ac0e8e480e854f518561f9966acafeee2e',1775012400,'試験','init','code',309,NULL,1,X'6ae29ad9193c051341a5d69c0bc92ef0',replace('code=C020\nlabel=家族\nlist=相手先区分\nprops=\nsort=20\n','\n',char(10)),X'a861c485d9f329a96a73f6aebe9c537c5a10aae3a82ef53434e08cb6a0800576',X'6c7305ade26a77dd2a28924ddbd59bd91aa0e6ca50c614f54a3c994e9d8773af');
INSERT INTO journal VALUES(310,X'6c7305ade26a77dd2a28924ddbd59bd91aa0e6ca50c614f54a3c994e9d8773af',1775012400,'試験','init','code',310,NULL,1,X'92fefa913e2e7f9b555e1950c2c433da',replace('code=C030\nlabel=近隣\nlist=相手先区分\nprops=\nsort=30\n','\n',char(10)),X'a177ae39d4eeac6c7a49e6e1ccb012821e6e23eba000654a44136327eb89119f',X'ae0e49feb06d996c3815336d37e89bf80af8da43bd376efb2951996d74314cb0');
INSERT INTO journal VALUES(311,X'ae0e49feb06d996c3815336d37e89bf80af8da43bd376efb2951996d74314cb0',1775012400,'試験','init','code',311,NULL,1,X'95bab91c194c95b7e4b1c0ac2f212d6a',replace('code=C040\nlabel=関係機関\nlist=相手先区分\nprops=\nsort=40\n','\n',char(10)),X'144cecec43f0d2bc42a3a186d867d1ecd1a3eb42025c4d17bb1dc9706df791f1',X'c2f2bb442c562e8805d268f62705f0654c50def14abd23156c3f7c4b7c0f5336');
INSERT INTO journal VALUES(312,X'c2f2bb442c562e8805d268f62705f0654c50def14abd23156c3f7c4b7c0f5336',1775012400,'試験','init','code',312,NULL,1,X'142e633fcaadeb9bd55318e1b0ce102b',replace('code=C050\nlabel=庁内\nlist=相手先区分\nprops=\nsort=50\n','\n',char(10)),X'fe36d9ba1bf789b7b4f472c57354a8587d15b1407e64eec261da36e0ef9e2c59',X'af12c191fffadca88b53a676351401350dacd77ebc6bb497382ab67883769e1a');
INSERT INTO journal VALUES(313,X'af12c191fffadca88b53a676351401350dacd77ebc6bb497382ab67883769e1a',1775012400,'試験','init','code',313,NULL,1,X'147d1f931aacb4970eb161d06c894067',replace('code=C060\nlabel=その他\nlist=相手先区分\nprops=\nsort=60\n','\n',char(10)),X'1b7c30c287e40d78c87a3695d1e1a4346e5c844c9a7d922f19658c11a1ea9723',X'36630d9601a6022fdd5c95d43d8d3d0cb0c1a2d81f3395578955d94d914caded');
INSERT INTO journal VALUES(314,X'36630d9601a6022fdd5c95d43d8d3d0cb0c1a2d81f3395578955d94d914caded',1775012400,'試験','init','code',314,NULL,1,X'237f5c77225d9f154399b7aa6f65582c',replace('code=W010\nlabel=署名\nlist=同意方法\nprops=\nsort=10\n','\n',char(10)),X'02d3eabf3404770be55fa5f67d79d0bbe97c63fd3f872c8910cdb4ff85a3b8de',X'2c744403093207f42f7f29e1f0a30b60bc78afdf49a7113b5bbcbe8ba88e8b78');
INSERT INTO journal VALUES(315,X'2c744403093207f42f7f29e1f0a30b60bc78afdf49a7113b5bbcbe8ba88e8b78',1775012400,'試験','init','code',315,NULL,1,X'b74af9083f44f81984dc86d8f853583b',replace('code=W020\nlabel=口頭\nlist=同意方法\nprops=\nsort=20\n','\n',char(10)),X'6c7fe69dbc24b3fe3af65fe5e2f5071b877f39daf8188307da3148d83ff8e078',X'2ddd459a732a4ff8684191d8bd5d96db871689d59e61a777efc058e0ff36c7f9');
INSERT INTO journal VALUES(316,X'2ddd459a732a4ff8684191d8bd5d96db871689d59e61a777efc058e0ff36c7f9',1775012400,'試験','init','code',316,NULL,1,X'7845d1a2f3bffc94fa20ed32a676896e',replace('code=W030\nlabel=電子\nlist=同意方法\nprops=\nsort=30\n','\n',char(10)),X'66934adb4a3d19d15c45852315ab0f51c79e7ec25f94e57665711b4f116824ac',X'b4059f2a247dcbbd8a01042c94436f96ec478b85472f6b898d8e86207c856905');
INSERT INTO journal VALUES(317,X'b4059f2a247dcbbd8a01042c94436f96ec478b85472f6b898d8e86207c856905',1775012400,'試験','init','code',317,NULL,1,X'f2aac548dc0f3e389b8b3a91f07ab3a6',replace('code=W040\nlabel=代理\nlist=同意方法\nprops=\nsort=40\n','\n',char(10)),X'd32ca1f79fc9e16def7ea771e005bcd9eac42a7dcb84bab3a344331c414c11fe',X'a144cc7ce0786397d14e444d0a0df118056732af4b862c1dcbd868856c99276c');
INSERT INTO journal VALUES(318,X'a144cc7ce0786397d14e444d0a0df118056732af4b862c1dcbd868856c99276c',1775012400,'試験','init','code',318,NULL,1,X'e5f7fcbe0687cf2766671f119abd31f6',replace('code=P010\012label=本人同意\012list=提供根拠\012props=同意=yes\n\012sort=10\012','\012',char(10)),X'2a47f27179d0faa61f8238a52888b078130b7f734369d75b9b116c02f4ff5bf6',X'5921422032a6e9a0e67782b34b62df809f29d5d4f9cef7ec57d19fcf824c5502');
INSERT INTO journal VALUES(319,X'5921422032a6e9a0e67782b34b62df809f29d5d4f9cef7ec57d19fcf824c5502',1775012400,'試験','init','code',319,NULL,1,X'e84e3ffaeaabd6d4ed181727c0d6ebac',replace('code=P020\012label=支援会議\012list=提供根拠\012props=会議=yes\n\012sort=20\012','\012',char(10)),X'7e775b9cd25e5ed4d0f0d124fd18056f9e4c1c1da3c6d1fd0b1298ce4056da05',X'53bac8f7431da38e8ed0bce9f4e564158476af2e3a4a4d2fa4f3dbcdc43e246e');
INSERT INTO journal VALUES(320,X'53bac8f7431da38e8ed0bce9f4e564158476af2e3a4a4d2fa4f3dbcdc43e246e',1775012400,'試験','init','code',320,NULL,1,X'd140ce368c2c1253a587d8f2f9f8bc0d',replace('code=P030\nlabel=生命・身体・財産の保護\nlist=提供根拠\nprops=\nsort=30\n','\n',char(10)),X'a4698801e79167d81cd6045a42b3c5f3e7e7065f86375efbbcd25cf50acbd85e',X'bbb658e903193298a083ff0ca5b6d19c7427eea19b2bad6f5c5949fb4b73b701');
INSERT INTO journal VALUES(321,X'bbb658e903193298a083ff0ca5b6d19c7427eea19b2bad6f5c5949fb4b73b701',1775012400,'試験','init','code',321,NULL,1,X'62519e9d33568397a699335231ced3cb',replace('code=P040\nlabel=児童虐待通告\nlist=提供根拠\nprops=\nsort=40\n','\n',char(10)),X'85d82e6a482f2906278b316f00b6c16f3e96f3674974144142600ad2e4105a80',X'e3ebcbd497bcec25500f1914f17148d17f2e63deb674f327f8b9f4659c41eff9');
INSERT INTO journal VALUES(322,X'e3ebcbd497bcec25500f1914f17148d17f2e63deb674f327f8b9f4659c41eff9',1775012400,'試験','init','code',322,NULL,1,X'6ff8d5ed8a1f273641689ce0f4ca07e1',replace('code=P050\nlabel=高齢者虐待通報\nlist=提供根拠\nprops=\nsort=50\n','\n',char(10)),X'a1e348312e9debc6990a48caaf451f9f1212d6df0e99a950f5a8bc0ae4da6c72',X'17e94d7c81454df1557531b56f3604397b4ff4033d4d27b0d35e11a82eb7e768');
INSERT INTO journal VALUES(323,X'17e94d7c81454df1557531b56f3604397b4ff4033d4d27b0d35e11a82eb7e768',1775012400,'試験','init','code',323,NULL,1,X'e78390becbf22ce15a586ab6dae4e368',replace('code=P060\nlabel=障害者虐待通報\nlist=提供根拠\nprops=\nsort=60\n','\n',char(10)),X'0d78bbce9f2666e9aaeb172b5838c37700283574ecc2c858f84ac180c6e01d74',X'5db860d34a634789b5ec1f711a851c44f30a49a1535c178047f6bfe4c674827b');
INSERT INTO journal VALUES(324,X'5db860d34a634789b5ec1f711a851c44f30a49a1535c178047f6bfe4c674827b',1775012400,'試験','init','code',324,NULL,1,X'eeb468e978202ea48de053c8a6fcfc7e',replace('code=P070\nlabel=法令による照会\nlist=提供根拠\nprops=\nsort=70\n','\n',char(10)),X'd93f81c7da0815954f51c5ae5b6fa5ce2b18deb45650ea71381897de7167d324',X'91eea064b6467e9b0c54ab9bcd821ad5ca31de524466850ec3823fb4d48ff704');
INSERT INTO journal VALUES(325,X'91eea064b6467e9b0c54ab9bcd821ad5ca31de524466850ec3823fb4d48ff704',1775012400,'試験','init','code',325,NULL,1,X'51c541e0ed29da0f462155fdbb696477',replace('code=P080\nlabel=他法の会議\nlist=提供根拠\nprops=\nsort=80\n','\n',char(10)),X'7c04e110a2737316e936334a8c66cf13b046ee5c7e6035abb7d3b7e13286564f',X'a45b1457a676bc8f4b84e092d1a1a248c435499ccc2b1386a7f2b1886302b650');
INSERT INTO journal VALUES(326,X'a45b1457a676bc8f4b84e092d1a1a248c435499ccc2b1386a7f2b1886302b650',1775012400,'試験','init','code',326,NULL,1,X'1fc84f48c64d1936b17474e7df4510a6',replace('code=P090\nlabel=委託元・委託先\nlist=提供根拠\nprops=\nsort=90\n','\n',char(10)),X'b5f3bdd839451570920d694359885ea2b8a463557132d58ffc4a451856780f6b',X'e21a592a10e6e450772addbe45b3f3dc178afc6d4f673038546b9898e6c77362');
INSERT INTO journal VALUES(327,X'e21a592a10e6e450772addbe45b3f3dc178afc6d4f673038546b9898e6c77362',1775012400,'試験','init','code',327,NULL,1,X'6ed3420345c96dc8dd4f9daf715015c2',replace('code=A010\nlabel=受理\nlist=つなぎ回答\nprops=\nsort=10\n','\n',char(10)),X'e29bf7a62e7509009942b64072ee7f91b01a3b0f3c19d411650ef6e9e2e933cd',X'c11e14aac9ab883c8dac4a9264de43bdbfe587620ec24faedc458434e16cc0ba');
INSERT INTO journal VALUES(328,X'c11e14aac9ab883c8dac4a9264de43bdbfe587620ec24faedc458434e16cc0ba',1775012400,'試験','init','code',328,NULL,1,X'8b4cd72cabc3e816f6e68f7e5d366081',replace('code=A020\012label=対応困難(差戻し)\012list=つなぎ回答\012props=差戻し=yes\n\012sort=20\012','\012',char(10)),X'574b05da0a347203ab06eb736e97af3d7d2b7e6ec4397b195ec63e334621c371',X'1037f58351be8d7466540c818000d5698726ec90d79ef5e75b2d611c6dfdd640');
INSERT INTO journal VALUES(329,X'1037f58351be8d7466540c818000d5698726ec90d79ef5e75b2d611c6dfdd640',1775012400,'試験','init','code',329,NULL,1,X'285b59d00dddcec98c63f165106e9103',replace('code=A030\nlabel=既に支援中\nlist=つなぎ回答\nprops=\nsort=30\n','\n',char(10)),X'09124943b3a68a81aff66fa4989c2c9736d133d4751877e05b9a67022f1bf0ae',X'f3fc046f3cee41aeecff9dce6677f4148755a675e6ba7a9c4321f306d77a8d66');
INSERT INTO journal VALUES(330,X'f3fc046f3cee41aeecff9dce6677f4148755a675e6ba7a9c4321f306d77a8d66',1775012400,'試験','init','code',330,NULL,1,X'b81cf21d312c22f429bba6a36efc3b8b',replace('code=A040\nlabel=本人が利用せず\nlist=つなぎ回答\nprops=\nsort=40\n','\n',char(10)),X'79bf3bda2c35e2bbcbcaac3ce164964b9affd9e4e6caacda8616dcdec531ff9b',X'56cb1dd191ceccb8469249411353c5f3b1dcd460ba7a778295d7de09fe825624');
INSERT INTO journal VALUES(331,X'56cb1dd191ceccb8469249411353c5f3b1dcd460ba7a778295d7de09fe825624',1775012400,'試験','init','code',331,NULL,1,X'407fe41824c6ba1e269ac9524d690860',replace('code=A050\nlabel=情報提供のみ\nlist=つなぎ回答\nprops=\nsort=50\n','\n',char(10)),X'd9cfb9bd8a54b36cd5a40f47b346c70f540d8f3df11b4770ac868ea5bdcfe257',X'b5611d6044c154dce01f6e584ef71b3eebcb4d89afc77c09001fbeee5f611d39');
INSERT INTO journal VALUES(332,X'b5611d6044c154dce01f6e584ef71b3eebcb4d89afc77c09001fbeee5f611d39',1775012400,'試験','init','code',332,NULL,1,X'47d8c18aae758e947b56b67f8242fe90',replace('code=A060\012label=未回答\012list=つなぎ回答\012props=未回答=yes\n\012sort=60\012','\012',char(10)),X'1898796dbe2cf1bde8179dd4eec1f3bfcc62d859e53ce5f1c6ab69603b10cec2',X'd7e843b151c7604224263ac3e25c4fe13e257ace3f964e0201b8169d97bc9560');
INSERT INTO journal VALUES(333,X'd7e843b151c7604224263ac3e25c4fe13e257ace3f964e0201b8169d97bc9560',1775012400,'試験','init','code',333,NULL,1,X'dd16b90179c320ab91059cb96bab8bb6',replace('code=E010\012label=支援会議\012list=会議種別\012props=法的位置付け=支援会議\n\012sort=10\012','\012',char(10)),X'0f9f60b0a72f62e9fa04717cf68bb8dab4b2c9b8331dc99f768131cdc9dce643',X'fe403338ae15dadcb6e64af4f6559776054a6931a7f38ada3149094f54075673');
INSERT INTO journal VALUES(334,X'fe403338ae15dadcb6e64af4f6559776054a6931a7f38ada3149094f54075673',1775012400,'試験','init','code',334,NULL,1,X'c077523d5f8ed31717785d087f4a645f',replace('code=E020\012label=重層的支援会議\012list=会議種別\012props=法的位置付け=重層的支援会議\n\012sort=20\012','\012',char(10)),X'58d718ef509a3fa841e69d6994f05e55f34071aa78dbadded2c2a0f4fc5be8a0',X'90d61fe977e0b6eaaba676b34d6234f284bc381d5f6e528b66c5e630b651c435');
INSERT INTO journal VALUES(335,X'90d61fe977e0b6eaaba676b34d6234f284bc381d5f6e528b66c5e630b651c435',1775012400,'試験','init','code',335,NULL,1,X'780e8f66ec14f7d5769623f3c8e202bb',replace('code=E030\012label=重層的支援体制推進会議\012list=会議種別\012props=法的位置付け=庁内・委託先の調整\n\012sort=30\012','\012',char(10)),X'cefbb80c0aa4239b6830463655043dc37710c83c1416bff1b330e35c49753d0e',X'488ecd7e516f0d0ee23414714a2e1aaadc7a3c8ba19babe3af270a6a5a8cf2d4');
INSERT INTO journal VALUES(336,X'488ecd7e516f0d0ee23414714a2e1aaadc7a3c8ba19babe3af270a6a5a8cf2d4',1775012400,'試験','init','code',336,NULL,1,X'65169d5b0fac382202b147bf203fffd1',replace('code=E040\012label=支援調整会議\012list=会議種別\012props=法的位置付け=支援調整会議\n\012sort=40\012','\012',char(10)),X'f3a47c62657aedafc9934b40fc481138eef44f83f1cbd9f3cce6409fd8e65e9f',X'6599fd316fa1b8609f6195a03b5f06d940f4baf833a905cf1353afd1ff00524c');
INSERT INTO journal VALUES(337,X'6599fd316fa1b8609f6195a03b5f06d940f4baf833a905cf1353afd1ff00524c',1775012400,'試験','init','code',337,NULL,1,X'983da559fdd6b5693e00a52d566a8839',replace('code=E050\012label=生活困窮者自立支援法の支援会議\012list=会議種別\012props=法的位置付け=他法の会議\n\012sort=50\012','\012',char(10)),X'75e6db629e58a5fd22e93584b66640c2c8686a2b9abdd53f9db91574e9bfa10c',X'e0a22286a80f23ff9b209b8ef71b503e755063550d0db88568a7c9a42f17fe44');
INSERT INTO journal VALUES(338,X'e0a22286a80f23ff9b209b8ef71b503e755063550d0db88568a7c9a42f17fe44',1775012400,'試験','init','code',338,NULL,1,X'dbde9fa04120515223d2812fe5a3c7d7',replace('code=E060\012label=生活保護の調整会議\012list=会議種別\012props=法的位置付け=他法の会議\n\012sort=60\012','\012',char(10)),X'bf7dfcaef2df59c0cbb3e45a7929d0b2f624ee7565e8cdb8096e932e34ed2e3f',X'e3d1eabff2a73d3c4dac6f1d0e039a1e2d6695d85da3e7cd7899bc9b8ee9ce22');
INSERT INTO journal VALUES(339,X'e3d1eabff2a73d3c4dac6f1d0e039a1e2d6695d85da3e7cd7899bc9b8ee9ce22',1775012400,'試験','init','code',339,NULL,1,X'51e71547f6a9c503f6804093ec3b6dcf',replace('code=E070\012label=地域ケア会議\012list=会議種別\012props=法的位置付け=他法の会議\n\012sort=70\012','\012',char(10)),X'd143637a41c8718843bfb91764c71d63b83e13bacb2d582435237cdfd35d64e4',X'e3f41fd2742f8bbbd41c89867d7b0ed7b6f09c2df93eba78d58304467607d388');
INSERT INTO journal VALUES(340,X'e3f41fd2742f8bbbd41c89867d7b0ed7b6f09c2df93eba78d58304467607d388',1775012400,'試験','init','code',340,NULL,1,X'980dcd806aeccc4276b888896927a064',replace('code=E080\012label=地域ケア推進会議\012list=会議種別\012props=法的位置付け=庁内・委託先の調整\n\012sort=80\012','\012',char(10)),X'09622bcce2422b0e5a8ecaa2c2633013e639733d2887e3f7bc9e9470e3fdb182',X'daf3be49f3e483245649129be0a3a40b1ab6eb5b1ca7daec9c20bad72e0287e1');
INSERT INTO journal VALUES(341,X'daf3be49f3e483245649129be0a3a40b1ab6eb5b1ca7daec9c20bad72e0287e1',1775012400,'試験','init','code',341,NULL,1,X'3280b3151702eaeba63f9496c22cd1d2',replace('code=E090\012label=要保護児童対策地域協議会(個別)\012list=会議種別\012props=法的位置付け=他法の会議\n\012sort=90\012','\012',char(10)),X'071499eab17e9b32dfa2a4093a5e77b4eec76578588d7d54600df72f4b701658',X'b1936e3db5f7332c2382cdfa8685fe521326c7333769a08c8874617e9968cd62');
INSERT INTO journal VALUES(342,X'b1936e3db5f7332c2382cdfa8685fe521326c7333769a08c8874617e9968cd62',1775012400,'試験','init','code',342,NULL,1,X'9051e59f29662e77e5992d29a98da605',replace('code=E100\012label=要保護児童対策地域協議会(実務者)\012list=会議種別\012props=法的位置付け=他法の会議\n\012sort=100\012','\012',char(10)),X'9a5c61564e953d286e3d45e0d6452541202ad8c78f3fb7eb925663a3a15976c3',X'b4c578f414498fcbb3f1f1565c6c9ce75415f7b8d39086d8cdd913dba53ebc8f');
INSERT INTO journal VALUES(343,X'b4c578f414498fcbb3f1f1565c6c9ce75415f7b8d39086d8cdd913dba53ebc8f',1775012400,'試験','init','code',343,NULL,1,X'9d412cc7b9a3ba029bcbdc060f33f93a',replace('code=E110\012label=要保護児童対策地域協議会(代表者)\012list=会議種別\012props=法的位置付け=他法の会議\n\012sort=110\012','\012',char(10)),X'd0cbd8855ca5b1ea374ab68fde7fe057042d35036c04ded499d3b9877c37ad0d',X'ca8770cd29013acc832ffb0705288e14776c738e05612410190de5571f07f69e');
INSERT INTO journal VALUES(344,X'ca8770cd29013acc832ffb0705288e14776c738e05612410190de5571f07f69e',1775012400,'試験','init','code',344,NULL,1,X'410a91b6ffde11c3eea2d68df124fb25',replace('code=E120\012label=地域自立支援協議会\012list=会議種別\012props=法的位置付け=任意の会議\n\012sort=120\012','\012',char(10)),X'91486f378f473a5e228937fabad41f7386f0e8b98e9d5e935369cc0745a7262a',X'eb90f343d80ca64d62ac5ad00180eb95224887348bbdb81ef83e68da47fae4e7');
INSERT INTO journal VALUES(345,X'eb90f343d80ca64d62ac5ad00180eb95224887348bbdb81ef83e68da47fae4e7',1775012400,'試験','init','code',345,NULL,1,X'0a34960609127b766a5ab6b526ea4f8c',replace('code=E130\012label=孤独・孤立対策地域協議会\012list=会議種別\012props=法的位置付け=他法の会議\n\012sort=130\012','\012',char(10)),X'c889852bc0248a364450781e0c77ee0625b0c238e99c83ed475754436776642d',X'6540aec9b41a10e8679664d3ad01145cc2ecfe462e1a39e86cedd45d6c2177ec');
INSERT INTO journal VALUES(346,X'6540aec9b41a10e8679664d3ad01145cc2ecfe462e1a39e86cedd45d6c2177ec',1775012400,'試験','init','code',346,NULL,1,X'8f6de0b181cc8d7d67055090b53f5455',replace('code=E140\012label=庁内調整会議\012list=会議種別\012props=法的位置付け=庁内・委託先の調整\n\012sort=140\012','\012',char(10)),X'f9015d15da7b5b8a7d4709a3a9e0224be99eb377f78c66cb0eaf50b572cc2c18',X'0b707bc036a8b2185d08e7a71bd3f4e7a8ebb2141cbd05e9292d54b968ef4b0d');
INSERT INTO journal VALUES(347,X'0b707bc036a8b2185d08e7a71bd3f4e7a8ebb2141cbd05e9292d54b968ef4b0d',1775012400,'試験','init','code',347,NULL,1,X'18c33681a5fd617df3be8d5c68dc82eb',replace('code=E150\012label=連携会議\012list=会議種別\012props=法的位置付け=任意の会議\n\012sort=150\012','\012',char(10)),X'a47ecfcdf023e536fb9d75dcc31a8378b8ead63a410bd6da1e67515166f9c497',X'572e3942e97d38ea8140c91b3ba6ddbbcd0a46bea40a12fad88692a1f774b50e');
INSERT INTO journal VALUES(348,X'572e3942e97d38ea8140c91b3ba6ddbbcd0a46bea40a12fad88692a1f774b50e',1775012400,'試験','init','code',348,NULL,1,X'a62f00ab4460e6751eccf050697dbf0b',replace('code=E160\012label=所内会議\012list=会議種別\012props=法的位置付け=庁内・委託先の調整\n\012sort=160\012','\012',char(10)),X'a528bd68ad969c327cc200899d1aa378b7850260a1cf7a25534792547d8422b0',X'81ee9088fccfe2ce31086461ac2f53c24b5b111dc94a7aaa1331227bdcbb49b8');
INSERT INTO journal VALUES(349,X'81ee9088fccfe2ce31086461ac2f53c24b5b111dc94a7aaa1331227bdcbb49b8',1775012400,'試験','init','code',349,NULL,1,X'636d5ad722bbffa6f6b5fb669342109e',replace('code=E170\012label=地域支援会議・協議体\012list=会議種別\012props=法的位置付け=任意の会議\n\012sort=170\012','\012',char(10)),X'008d7200cd07440d9866f6c798626bb3b9ca5428fd076e2ed33534cd63de9a76',X'89d1e9d2c3a5da901c8ae28ad0153ec75e0c578e32ce6ae22d07ca2438aea34b');
INSERT INTO journal VALUES(350,X'89d1e9d2c3a5da901c8ae28ad0153ec75e0c578e32ce6ae22d07ca2438aea34b',1775012400,'試験','init','code',350,NULL,1,X'b425b87a901caca45989dfe970d1d659',replace('code=E180\012label=その他\012list=会議種別\012props=法的位置付け=任意の会議\n\012sort=180\012','\012',char(10)),X'e64ba8e6ddfa0f0feece137e2662f1e05ae508287f28bbe9042d06b1e9464ed7',X'ac8bdca4cac2b51c2e968103018a475354e4fdf97f23daa85e62fa06066b3ed0');
INSERT INTO journal VALUES(351,X'ac8bdca4cac2b51c2e968103018a475354e4fdf97f23daa85e62fa06066b3ed0',1775012400,'試験','init','code',351,NULL,1,X'8b3a78cb978a24b57fd49d4a3f7c10e8',replace('code=F010\012label=支援会議\012list=法的位置付け\012props=consent_required=no\nconfidentiality_required=yes\nlegal_basis=社会福祉法第106条の6\ncounts_as=支援会議\npresupposes_program=yes\n\012sort=10\012','\012',char(10)),X'befb236e8a94d7b3598e339194588c813cd396c1166fb293838fc4e659c0aca1',X'e9644edc32da5eed4a81fb385f1b57342e1565af72ccdd87f1c1c24abd98d893');
INSERT INTO journal VALUES(352,X'e9644edc32da5eed4a81fb385f1b57342e1565af72ccdd87f1c1c24abd98d893',1775012400,'試験','init','code',352,NULL,1,X'4321dfba43eb3aa63cdd27f92f7929b3',replace('code=F020\012label=重層的支援会議\012list=法的位置付け\012props=consent_required=yes\nconfidentiality_required=yes\nlegal_basis=実施要綱\ncounts_as=重層的支援会議\npresupposes_program=no\n\012sort=20\012','\012',char(10)),X'a064b6bd765ab6b25020263f9a1c538ed7ede1aebee03cc3ac4b16329e9bf994',X'5dd25e5be25ea3c0498818c91487e839efc0941cfa2868bc7eb8ff77ce8e65ad');
INSERT INTO journal VALUES(353,X'5dd25e5be25ea3c0498818c91487e839efc0941cfa2868bc7eb8ff77ce8e65ad',1775012400,'試験','init','code',353,NULL,1,X'b0e1d353fdac9f813b64d95200b31efc',replace('code=F030\012label=支援調整会議\012list=法的位置付け\012props=consent_required=yes\nconfidentiality_required=yes\nlegal_basis=生活困窮者自立支援の要綱\ncounts_as=その他\npresupposes_program=no\n\012sort=30\012','\012',char(10)),X'666b526459bcfef43c0c944ef687374f3011fc681022516d4cb3ea9d0a71cb62',X'f53191d6f9d3bfe6addb5989aec6f9720fabc61d7a9c536e14f8f170774c7e6c');
INSERT INTO journal VALUES(354,X'f53191d6f9d3bfe6addb5989aec6f9720fabc61d7a9c536e14f8f170774c7e6c',1775012400,'試験','init','code',354,NULL,1,X'f7f687ae3718bffa6b2ba94a4dfc0613',replace('code=F040\012label=他法の会議\012list=法的位置付け\012props=consent_required=no\nconfidentiality_required=yes\nlegal_basis=各法\ncounts_as=その他\npresupposes_program=no\n\012sort=40\012','\012',char(10)),X'e53e360467edb9354ce83e2e5645d965a15d27741a70a04e81bf14e1128a08a3',X'5fea39c14c8da1d29f2ce115dc0e120561f76f9f01ffec580334979b575eb19d');
INSERT INTO journal VALUES(355,X'5fea39c14c8da1d29f2ce115dc0e120561f76f9f01ffec580334979b575eb19d',1775012400,'試験','init','code',355,NULL,1,X'086a0c9c4c025b9247fa29b04a2a4e6e',replace('code=F050\012label=庁内・委託先の調整\012list=法的位置付け\012props=consent_required=no\nconfidentiality_required=yes\nlegal_basis=委託契約・庁内規程\ncounts_as=その他\npresupposes_program=no\n\012sort=50\012','\012',char(10)),X'2949c1012760888a52bf812f984c9b6c75d0da47e81db48fb2f805eaafb14bb2',X'91e732a8779b4800d1d277af13c6e6c25e57fa721a19eadbf42004709b988ecc');
INSERT INTO journal VALUES(356,X'91e732a8779b4800d1d277af13c6e6c25e57fa721a19eadbf42004709b988ecc',1775012400,'試験','init','code',356,NULL,1,X'3015392c99fa235157fe6e71ae89bbc8',replace('code=F060\012label=任意の会議\012list=法的位置付け\012props=consent_required=yes\nconfidentiality_required=no\ncounts_as=その他\npresupposes_program=no\n\012sort=60\012','\012',char(10)),X'74b4e23e776e31ca0a055363d0c695e808f3b07d29db39ed0a7ab652ab873200',X'adad39302183e91eedd2c8c32c298e3fe9214f5c164ec1dcd36f3f2442cfee45');
INSERT INTO journal VALUES(357,X'adad39302183e91eedd2c8c32c298e3fe9214f5c164ec1dcd36f3f2442cfee45',1775012400,'試験','init','code',357,NULL,1,X'1d6d501539dd2933b1c537956a572670',replace('code=B010\nlabel=同行あり\nlist=同行\nprops=\nsort=10\n','\n',char(10)),X'2a3c1265c3bfcfb3abd3229a7ffa5da359a010cab6a9a7184aa3ec3595d04b37',X'b158d6794cbf7feebdaf98282ef6d867a68e76552cde79cbbb6895ea59ea0f92');
INSERT INTO journal VALUES(358,X'b158d6794cbf7feebdaf98282ef6d867a68e76552cde79cbbb6895ea59ea0f92',1775012400,'試験','init','code',358,NULL,1,X'3a50d9abc6a365179f1e6b891e02acdf',replace('code=B020\nlabel=同行なし\nlist=同行\nprops=\nsort=20\n','\n',char(10)),X'96f695aea494d1c9df90396cc125a835dc1270b3bb023c89b0187f1ecb5eb752',X'7c5134680f513fcca5a22e7e2af815bcd724d9e7d996c207d0e8239f84a2d986');
INSERT INTO journal VALUES(359,X'7c5134680f513fcca5a22e7e2af815bcd724d9e7d996c207d0e8239f84a2d986',1775012400,'試験','init','code',359,NULL,1,X'fd49963f90010d03f5538f9ee4b42240',replace('code=Y010\012label=情報共有\012list=同意の種類\012props=共有=yes\n\012sort=10\012','\012',char(10)),X'a8e377fc140f759f10f646c465a2c270b39e8f15e7ca58653c8d517d801e83e5',X'93c125858968a0e9a10836c944fcbc30f474b474c013d0becfeaf31a970e3033');
INSERT INTO journal VALUES(360,X'93c125858968a0e9a10836c944fcbc30f474b474c013d0becfeaf31a970e3033',1775012400,'試験','init','code',360,NULL,1,X'f934276525019b00d91f3bcdcb04bc1c',replace('code=Y020\nlabel=利用申込\nlist=同意の種類\nprops=\nsort=20\n','\n',char(10)),X'03421c05f3e449fc92a396a5fc69089d76e6a29c040716b438a1540842a6005d',X'ed4cbeacda8e699e4fb2e09b8ea48d688eb8fd90a08abba5a9935f589dad660d');
INSERT INTO journal VALUES(361,X'ed4cbeacda8e699e4fb2e09b8ea48d688eb8fd90a08abba5a9935f589dad660d',1775012400,'試験','init','code',361,NULL,1,X'220b1b9e851e7b94b83d960bc9990c5c',replace('code=Y030\012label=プラン\012list=同意の種類\012props=プラン=yes\n\012sort=30\012','\012',char(10)),X'd0fc44d6d6aa3d6669cb259542846c2ed69e4aa8ed980f099c8d075dfcf6bd1f',X'e557473a83e628fb5e29ec81581cd4958fd2c2558ee8af4c7bdbfc370a783bbb');
INSERT INTO journal VALUES(362,X'e557473a83e628fb5e29ec81581cd4958fd2c2558ee8af4c7bdbfc370a783bbb',1775012400,'試験','init','code',362,NULL,1,X'2a56ad9f67036124e84eccf4d5b011f1',replace('code=T010\012label=本人\012list=同意者\012props=本人=yes\n\012sort=10\012','\012',char(10)),X'caea88c381e99467bd8d64a6980a3103737a410669e3ed06db136f7398b8a7e2',X'a0ee464af8e5d8675523653a903a5aa141bbbcd49daea1ef2f08437a2cc72d3c');
INSERT INTO journal VALUES(363,X'a0ee464af8e5d8675523653a903a5aa141bbbcd49daea1ef2f08437a2cc72d3c',1775012400,'試験','init','code',363,NULL,1,X'48eb837afee8488142577249406f7c2c',replace('code=T020\012label=親権者\012list=同意者\012props=親権者=yes\n\012sort=20\012','\012',char(10)),X'017374c2488cf58d04f54e8fd98a4a4063a546528cb97cb0b22f352a45f57c5d',X'5da60db9a9adc46f90195637e36eca99d20a501e5823ffe347abaefe47e4f2ed');
INSERT INTO journal VALUES(364,X'5da60db9a9adc46f90195637e36eca99d20a501e5823ffe347abaefe47e4f2ed',1775012400,'試験','init','code',364,NULL,1,X'deb167ff6b3e60177f08270338ca23d3',replace('code=T030\nlabel=成年後見人等\nlist=同意者\nprops=\nsort=30\n','\n',char(10)),X'5cd4f6d95e59e37f9ac467daf80d3c28a01b93bb7d7b582517a471ef8f5b8d55',X'a402682b4613b7ee55b2ec5919010a0e6f7998c4d116adb5bad039da27b9eb83');
INSERT INTO journal VALUES(365,X'a402682b4613b7ee55b2ec5919010a0e6f7998c4d116adb5bad039da27b9eb83',1775012400,'試験','init','code',365,NULL,1,X'025a9b2a0e115eb00edbbecb45347728',replace('code=R010\012label=構成員\012list=出席区分\012props=構成員=yes\n\012sort=10\012','\012',char(10)),X'a0c3c72d98f27bb3e1e2098fc58fb71d257f0badc180e6ed0b994daf57d8f925',X'a5b342950c7373d437edfa92a789aa3da74c9cca9a744eaeb69bd3cfcebc5984');
INSERT INTO journal VALUES(366,X'a5b342950c7373d437edfa92a789aa3da74c9cca9a744eaeb69bd3cfcebc5984',1775012400,'試験','init','code',366,NULL,1,X'0562635d672eb2ef33a6fa666600f2b9',replace('code=R020\nlabel=事務局\nlist=出席区分\nprops=\nsort=20\n','\n',char(10)),X'7fbf72d47e698e8fb756cc9eec2ed52d973f7ed6b9d087acc32c01afbf92cea0',X'a550fae9d8ffcba670138db9395ef3911ba7a217932ca7308790b499cc2a2e1c');
INSERT INTO journal VALUES(367,X'a550fae9d8ffcba670138db9395ef3911ba7a217932ca7308790b499cc2a2e1c',1775012400,'試験','init','code',367,NULL,1,X'862d417cb3c052e9f57f950c9538263b',replace('code=R030\nlabel=オブザーバー\nlist=出席区分\nprops=\nsort=30\n','\n',char(10)),X'bd330454b5415fe7400d12ebc4e675dc166bd095c6c3933e2a4827be73b29fda',X'aa9672728df9e982940ae03321f3e9be3b503faca7c853ff42da635a687b76e3');
INSERT INTO journal VALUES(368,X'aa9672728df9e982940ae03321f3e9be3b503faca7c853ff42da635a687b76e3',1775012400,'試験','init','code',368,NULL,1,X'1c4a708c745f63e75d879b84aa35a87a',replace('code=R040\012label=本人・家族\012list=出席区分\012props=本人・家族=yes\n\012sort=40\012','\012',char(10)),X'ac261d5e4c2750346784749e3fe83a99543d8e1125b481ac82d1cd0bb7428c1f',X'0ec6471b2e3bbb9e7d4bb8cca8383930714684ab6c2071f383ddc2b105686071');
INSERT INTO journal VALUES(369,X'0ec6471b2e3bbb9e7d4bb8cca8383930714684ab6c2071f383ddc2b105686071',1775012400,'試験','init','code',369,NULL,1,X'f1af0b754d812d214b2a323eeec87f76',replace('code=R050\012label=欠席\012list=出席区分\012props=欠席=yes\n\012sort=50\012','\012',char(10)),X'e1498893760ba74163d901f9ef5538cea5262f16a71bcb4ffdb5e784210a743f',X'c1cc17332ea642bff3b4e7d4ad9b7e96a5af8b14d2647e9434f54880fa694013');
INSERT INTO journal VALUES(370,X'c1cc17332ea642bff3b4e7d4ad9b7e96a5af8b14d2647e9434f54880fa694013',1775012400,'試験','init','code',370,NULL,1,X'04c254a64f3d3b6e41275392e35d7a65',replace('code=X010\nlabel=定例\nlist=開催区分\nprops=\nsort=10\n','\n',char(10)),X'700c125b04f39aa63f096a8ffda9aff725bf5395a51052ef3c009b1601636743',X'636a3bd3382bd04cc3c3ed9a93c57dfb1febc97c2695722eb291f3b68bd8f224');
INSERT INTO journal VALUES(371,X'636a3bd3382bd04cc3c3ed9a93c57dfb1febc97c2695722eb291f3b68bd8f224',1775012400,'試験','init','code',371,NULL,1,X'eb9f8ae7eb302b59970109214a84144c',replace('code=X020\nlabel=随時\nlist=開催区分\nprops=\nsort=20\n','\n',char(10)),X'4fba58c55464f35a7af29b23a6990cfb29f1fe004a1ce2b7c7b095b76ce57cc6',X'5fe66011a542fe63240faddd490db329d1e7a49cf8cc2ec68595edeb3b9bf8b4');
INSERT INTO journal VALUES(372,X'5fe66011a542fe63240faddd490db329d1e7a49cf8cc2ec68595edeb3b9bf8b4',1775012400,'試験','init','code',372,NULL,1,X'd559de1a7cb47899eb20c3f52760d058',replace('code=N010\012label=確認済\012list=守秘義務\012props=確認済=yes\n\012sort=10\012','\012',char(10)),X'b73499a5139a0f3b2744de9a7b3a667b1ab8afc882439128dd243fe4ee5416a9',X'079d5f9d836dd8cfc5c3b75f18d76e2cd4153349deefdb33e417142f2b8f11b1');
INSERT INTO journal VALUES(373,X'079d5f9d836dd8cfc5c3b75f18d76e2cd4153349deefdb33e417142f2b8f11b1',1775012400,'試験','init','code',373,NULL,1,X'b52c5d79b64b02d32dda8bd9ce3a8268',replace('code=N020\nlabel=未確認\nlist=守秘義務\nprops=\nsort=20\n','\n',char(10)),X'b38aca65a2f9e24664034eed964203e4ff2eb47e7210661fd998c92d8d13316b',X'eb45e36d4a3d9cb9c9978b7bb91ec94a96d69c1bb762d0ffb5838df35c9ed2b9');
INSERT INTO journal VALUES(374,X'eb45e36d4a3d9cb9c9978b7bb91ec94a96d69c1bb762d0ffb5838df35c9ed2b9',1775012400,'試験','init','code',374,NULL,1,X'b47fdab1abaf42b27ee0843b4b3a3aba',replace('code=G010\nlabel=情報共有\nlist=議題区分\nprops=\nsort=10\n','\n',char(10)),X'9c019621c51d9204bb83225ce39947fc656eaa1e3d5a78684da4a8c934a92491',X'd9d3e25a50ca3faa415b31eff1290bac2da0cfdcc96b441ca2daf1090247c312');
INSERT INTO journal VALUES(375,X'd9d3e25a50ca3faa415b31eff1290bac2da0cfdcc96b441ca2daf1090247c312',1775012400,'試験','init','code',375,NULL,1,X'2eea984d8e1acda38af7a5af897d442d',replace('code=G020\nlabel=役割分担\nlist=議題区分\nprops=\nsort=20\n','\n',char(10)),X'bf30814a902f60065b89b6f161510ba8a90721658bf68283224838dd97a2c897',X'f643703a24f7a094b88d6ab3bf5cdb5506cbd0e5e213ab4983211a6d7ede64f9');
INSERT INTO journal VALUES(376,X'f643703a24f7a094b88d6ab3bf5cdb5506cbd0e5e213ab4983211a6d7ede64f9',1775012400,'試験','init','code',376,NULL,1,X'94b53fd9e54d6aa8c0792a8507820df5',replace('code=G030\012label=プラン協議\012list=議題区分\012props=プラン協議=yes\n\012sort=30\012','\012',char(10)),X'dd6c9a261744d3500236868393de9831861ef603f7ed72688c66acb1beeb8892',X'5a4979a3e4086958bab782e172964b51e0bf5dd1885028bdcf2f9be2efadaaf3');
INSERT INTO journal VALUES(377,X'5a4979a3e4086958bab782e172964b51e0bf5dd1885028bdcf2f9be2efadaaf3',1775012400,'試験','init','code',377,NULL,1,X'91e48b157bb5988cfea5b716d13842d0',replace('code=G040\012label=評価\012list=議題区分\012props=評価=yes\n\012sort=40\012','\012',char(10)),X'2609a28432493dcb5cd0980bbc47cb4dac28b1bd07e927c67be5c9ebb81c1c6d',X'db682b6d24f7abc7f39ba8ef45fa2d58add7d72264a57b1554dba925871c0c16');
INSERT INTO journal VALUES(378,X'db682b6d24f7abc7f39ba8ef45fa2d58add7d72264a57b1554dba925871c0c16',1775012400,'試験','init','code',378,NULL,1,X'fa45837f92b138c7fffbddd8d4f450de',replace('code=G050\012label=終結\012list=議題区分\012props=終結=yes\n\012sort=50\012','\012',char(10)),X'65ac3f5319717df61b50efd75ecedb77f8ae5d6415b3776756698d5eabfee131',X'238909e9357e599ba6b8653080ffe14376862768afe66c6d948de73d5a1372ea');
INSERT INTO journal VALUES(379,X'238909e9357e599ba6b8653080ffe14376862768afe66c6d948de73d5a1372ea',1775012400,'試験','init','code',379,NULL,1,X'a09d8c3362d412c103ba05d25aa9fbab',replace('code=G060\012label=中断\012list=議題区分\012props=中断=yes\n\012sort=60\012','\012',char(10)),X'064c00c5809830b5f1731f046970c6641424e00407885f76505dca8e19a9592c',X'6c70bed4cef08c8c9e787e9abcfcb96b6e501bd83fbbb83e620bf80e8ea23460');
INSERT INTO journal VALUES(380,X'6c70bed4cef08c8c9e787e9abcfcb96b6e501bd83fbbb83e620bf80e8ea23460',1775012400,'試験','init','code',380,NULL,1,X'05810df0f71d2d23e0dc0c9c45f30509',replace('code=G070\012label=地域課題\012list=議題区分\012props=地域課題=yes\n\012sort=70\012','\012',char(10)),X'011c6d25eba49caf68069c5ec52281a20bf0ff152bc900d64179a2ab599dddc3',X'50a08b18f00697f55f1c5e0738b215157b35e2d753aa0c3b5b46d0945eb988a3');
INSERT INTO journal VALUES(381,X'50a08b18f00697f55f1c5e0738b215157b35e2d753aa0c3b5b46d0945eb988a3',1775012400,'試験','init','code',381,NULL,1,X'4749257f0aa0210aee59c2c53099bdf7',replace('code=Q010\nlabel=地域福祉コーディネーター(CSW)\nlist=職種\nprops=\nsort=10\n','\n',char(10)),X'45e224abd7dff6a5503404f5e292eeb635d6f8d5208eaeb30a78d6d0d7f453c0',X'd0529484af65e7c75dd0069d65751a092a6fc82ab84995e33b0e0217dbd48286');
INSERT INTO journal VALUES(382,X'd0529484af65e7c75dd0069d65751a092a6fc82ab84995e33b0e0217dbd48286',1775012400,'試験','init','code',382,NULL,1,X'979cbfe490ca571f676e7b6fb5e01ca9',replace('code=Q020\nlabel=生活支援コーディネーター\nlist=職種\nprops=\nsort=20\n','\n',char(10)),X'5600919dd1ab422f981bdbcc01eda75b88ff2774c863bb9c1dffc300aa89624b',X'cd035883ccdff79f9ccfad918ad73480a76ec91b84111f8753710f94f1ce7f63');
INSERT INTO journal VALUES(383,X'cd035883ccdff79f9ccfad918ad73480a76ec91b84111f8753710f94f1ce7f63',1775012400,'試験','init','code',383,NULL,1,X'c79f0f760a8d79b2630d7282018fd29d',replace('code=Q030\nlabel=相談支援包括化推進員\nlist=職種\nprops=\nsort=30\n','\n',char(10)),X'3379f07243dcb0b9d2925a254aedd17e95bc89552ffc7725d5f89c8cb07cf7ea',X'8241f1e9c71287bab7e075fdfd591a66315a67444bcd7ede059a0a25884c65e2');
INSERT INTO journal VALUES(384,X'8241f1e9c71287bab7e075fdfd591a66315a67444bcd7ede059a0a25884c65e2',1775012400,'試験','init','code',384,NULL,1,X'dd6b6b28ea4c090a3fed1d5c5056ba42',replace('code=Q040\nlabel=アウトリーチ支援員\nlist=職種\nprops=\nsort=40\n','\n',char(10)),X'6f538840f9b4120428e52310f899dbe45aa91559426783c272aac95efd3efcd1',X'5883eae019bd90470c5c64152b40ad3d0b702574eaadec9b96b31b2742cb003e');
INSERT INTO journal VALUES(385,X'5883eae019bd90470c5c64152b40ad3d0b702574eaadec9b96b31b2742cb003e',1775012400,'試験','init','code',385,NULL,1,X'9e0b8ced7b63e48a0457aade25130fcb',replace('code=Q050\nlabel=相談支援員\nlist=職種\nprops=\nsort=50\n','\n',char(10)),X'243d1c71a4d676fb14a407ae87f962e9cf3732ab28dc41cc9c3fb83ded76d80c',X'e6da377bb043e2749137aa48cdc5cb176ee8fca45a2a6bd8244f1b4df130bca4');
INSERT INTO journal VALUES(386,X'e6da377bb043e2749137aa48cdc5cb176ee8fca45a2a6bd8244f1b4df130bca4',1775012400,'試験','init','code',386,NULL,1,X'abcf814e8856cc571914b3554b23a234',replace('code=Q060\nlabel=社会福祉士\nlist=職種\nprops=\nsort=60\n','\n',char(10)),X'a0e4177261875a2dad93186084555ded0e5ecc2bcdf256e69c5dba14131bc2b3',X'ff460c9d532be540409b05927728871d70702677d0b07541b51a6dcff30d4fc6');
INSERT INTO journal VALUES(387,X'ff460c9d532be540409b05927728871d70702677d0b07541b51a6dcff30d4fc6',1775012400,'試験','init','code',387,NULL,1,X'604c75fbcc79f3068b177dff1ed7ed11',replace('code=Q070\nlabel=保健師\nlist=職種\nprops=\nsort=70\n','\n',char(10)),X'f0295a963572f64c29204374d47df16d2587f190811db6d39e3411f20697b831',X'5ca614a7aff7f41cc68f5beb7cb068e6c82690d354558c5cdda2a7a142c1d455');
INSERT INTO journal VALUES(388,X'5ca614a7aff7f41cc68f5beb7cb068e6c82690d354558c5cdda2a7a142c1d455',1775012400,'試験','init','code',388,NULL,1,X'f9235567bf8c2455c6316bc7d2d090f3',replace('code=Q080\nlabel=精神保健福祉士\nlist=職種\nprops=\nsort=80\n','\n',char(10)),X'a91724135d61622733b77e1ec46c871fb0025235cbc6985370ff6b17437c929f',X'11939905836711331f432a488c3a625b5a31541e32e7beaf7b1a5b92d795d236');
INSERT INTO journal VALUES(389,X'11939905836711331f432a488c3a625b5a31541e32e7beaf7b1a5b92d795d236',1775012400,'試験','init','code',389,NULL,1,X'57e9b6450c32fd9ad998b2a46e50c9fc',replace('code=Q090\nlabel=ケアマネジャー\nlist=職種\nprops=\nsort=90\n','\n',char(10)),X'd21ee41b3f6977dd5c5642f08d976743f640bf26a74009e0d88aaaa6bb617899',X'95bb5618e308e0789daf8569b0db232c05681f44f786593b2dd24ba0aa8928b6');
INSERT INTO journal VALUES(390,X'95bb5618e308e0789daf8569b0db232c05681f44f786593b2dd24ba0aa8928b6',1775012400,'試験','init','code',390,NULL,1,X'544ab5fe05368ca134812e40646cc7eb',replace('code=Q100\nlabel=スクールソーシャルワーカー\nlist=職種\nprops=\nsort=100\n','\n',char(10)),X'854e4872c026d16bd6804612cf5640c0285387372d123c470a7a659da9fe7249',X'4f0c9c93fcd0b052906bf422c8da9a278c4d4a793f4a452e29bdc5cf4d864a81');
INSERT INTO journal VALUES(391,X'4f0c9c93fcd0b052906bf422c8da9a278c4d4a793f4a452e29bdc5cf4d864a81',1775012400,'試験','init','code',391,NULL,1,X'de1e7d276db12193c64a27fe22a4001c',replace('code=Q110\nlabel=弁護士\nlist=職種\nprops=\nsort=110\n','\n',char(10)),X'b09e5422aa9acac91ba711cd60840a90d7ff59180db5151c54ba8d85a18fa189',X'cf7435a4fce1000ff41645b61ac4d2d0a4474210ab359dfbf38f531fb8002553');
INSERT INTO journal VALUES(392,X'cf7435a4fce1000ff41645b61ac4d2d0a4474210ab359dfbf38f531fb8002553',1775012400,'試験','init','code',392,NULL,1,X'7df6eec092b587063faaa327095ec992',replace('code=Q120\nlabel=医師\nlist=職種\nprops=\nsort=120\n','\n',char(10)),X'5e3cf3d819da7df525d38dde0cba38931780e51c3b3b2f967e4fbb220f8c016f',X'fc065501acd1514e77392048c97455173bdb4e6f1ab3f9946e95b8fef12df34f');
INSERT INTO journal VALUES(393,X'fc065501acd1514e77392048c97455173bdb4e6f1ab3f9946e95b8fef12df34f',1775012400,'試験','init','code',393,NULL,1,X'6f7399f1a660fe6875759d12ab7af639',replace('code=Q130\nlabel=行政職員\nlist=職種\nprops=\nsort=130\n','\n',char(10)),X'a7f5b2a0c40a320c1f13acfa540ba1d6e381ae8a4fa96c6e7c7dc6e2d7a3ca66',X'28d3b51cc8d29c53299acb23330dcd9636f31b2cb234eb6633da63305b34e0f7');
INSERT INTO journal VALUES(394,X'28d3b51cc8d29c53299acb23330dcd9636f31b2cb234eb6633da63305b34e0f7',1775012400,'試験','init','code',394,NULL,1,X'988e7e3db5463cd6665f0bfea373ab2a',replace('code=Q140\nlabel=民生委員・児童委員\nlist=職種\nprops=\nsort=140\n','\n',char(10)),X'df6b4f97c951d7f3c9f0c22bdec3ab138a0bba45852bbcb4173c0cdfdfd3f787',X'9a463fa8f4b6bbd60ae588690b40d21f6f9682b96f5ee39e528fce4df394252e');
INSERT INTO journal VALUES(395,X'9a463fa8f4b6bbd60ae588690b40d21f6f9682b96f5ee39e528fce4df394252e',1775012400,'試験','init','code',395,NULL,1,X'b0593457de43621971b335d32614b967',replace('code=Q150\nlabel=その他\nlist=職種\nprops=\nsort=150\n','\n',char(10)),X'be490feb9c57fa21e1f69b9bf7e83e081b9b2ad650c9963f7837df824ac31743',X'c78b3fbc21b36e426fa8495a1a351f098f1e67225337d78945c8a3e8030d959a');
INSERT INTO journal VALUES(396,X'c78b3fbc21b36e426fa8495a1a351f098f1e67225337d78945c8a3e8030d959a',1775012400,'試験','init','code',396,NULL,1,X'54c03e477b29ae347972d44d02cc3ff7',replace('code=L010\nlabel=多機関協働\nlist=事業区分\nprops=\nsort=10\n','\n',char(10)),X'bf416269cb5f89b1e79642bbd967866c78b71759fc0e70c1f7296c5179c24103',X'b27b0fd525e88a7aeaa6d418aa2a3604ec808059576f811c317ddd7b10d9a978');
INSERT INTO journal VALUES(397,X'b27b0fd525e88a7aeaa6d418aa2a3604ec808059576f811c317ddd7b10d9a978',1775012400,'試験','init','code',397,NULL,1,X'855fe9dd093e68c5d668cc83bb71fbe0',replace('code=L020\nlabel=アウトリーチ\nlist=事業区分\nprops=\nsort=20\n','\n',char(10)),X'ba60111a8c060d963a4187d9a95e579fd154ec6d16865e5f0d41de75ab9010ad',X'9b783e45262ca88a0a3c36fe820e37a510cf2adbb4d69d91ac83848a6f8351c3');
INSERT INTO journal VALUES(398,X'9b783e45262ca88a0a3c36fe820e37a510cf2adbb4d69d91ac83848a6f8351c3',1775012400,'試験','init','code',398,NULL,1,X'39f72b31294ae29775678f926f39b06c',replace('code=L030\nlabel=参加支援\nlist=事業区分\nprops=\nsort=30\n','\n',char(10)),X'19fca7aced6c460c5c761b08014a937a4cea2df557439e60d7432a7820ffe80a',X'56dd0bad872b3b692d1156612e1d4c63a25360e7f31f3ed2830040bb05caec21');
INSERT INTO journal VALUES(399,X'56dd0bad872b3b692d1156612e1d4c63a25360e7f31f3ed2830040bb05caec21',1775012400,'試験','init','code',399,NULL,1,X'0eeedd5029af0b8b6af002301edd7ac3',replace('code=V010\012label=支援プラン\012list=プラン種別\012props=プラン=yes\n\012sort=10\012','\012',char(10)),X'106adaaf5de6557b8fa557403fb3b97681ad1938222d1a74a953f7f0bbfc458f',X'62ef1dc1007e678966e7e97706bcd4dffb576839781260494aad1308bf6e8de1');
INSERT INTO journal VALUES(400,X'62ef1dc1007e678966e7e97706bcd4dffb576839781260494aad1308bf6e8de1',1775012400,'試験','init','code',400,NULL,1,X'a04ab1f57e6b9ea3a582712913f5fdcb',replace('code=V020\012label=支援方針(同意前)\012list=プラン種別\012props=方針=yes\n\012sort=20\012','\012',char(10)),X'a68bb5ae03fe50d96664ce02bc9756e415209251ad78ce27c172aeacb7028fb4',X'8dcf9a1eab7c1f49d311af2cc236ab14e65582fc6cd7062c935732696eca815e');
INSERT INTO journal VALUES(401,X'8dcf9a1eab7c1f49d311af2cc236ab14e65582fc6cd7062c935732696eca815e',1775012400,'試験','init','code',401,NULL,1,X'b70f8f3e9aead35069f190614f15d9fb',replace('code=U010\012label=初回\012list=回次\012props=初回=yes\n\012sort=10\012','\012',char(10)),X'4e84582559dbfdff6cd0b64dc37d3d14274b2c3c92846763431b2a68a063030c',X'5995c1851a52d813743391d4af57b433427993bc18b5bf49a6572008db641609');
INSERT INTO journal VALUES(402,X'5995c1851a52d813743391d4af57b433427993bc18b5bf49a6572008db641609',1775012400,'試験','init','code',402,NULL,1,X'72647772143b6ee8cf6fd6d82490a2ff',replace('code=U020\nlabel=再プラン\nlist=回次\nprops=\nsort=20\n','\n',char(10)),X'dfd8fa7b828d634ee05158984b9dc27eceb67bf3b05051700af0d0f25d1883fe',X'4910d2026c4bf50160273a26c2134cc44693b3d0fa1ad4d49d516c6cf0a54ec3');
INSERT INTO journal VALUES(403,X'4910d2026c4bf50160273a26c2134cc44693b3d0fa1ad4d49d516c6cf0a54ec3',1775012400,'試験','init','code',403,NULL,1,X'db4f27ffe25594060d615ae1bb25b6df',replace('code=E010\012label=ケース全体\012list=終結の対象\012props=全体=yes\n\012sort=10\012','\012',char(10)),X'471e5f3708a568bb444164b72057d84970a30126ed74a7dd136005b0e71e70da',X'544ab8126df3485757072a9c944f0a4d7792656acd36e636c5d6ec4ed3739fd6');
INSERT INTO journal VALUES(404,X'544ab8126df3485757072a9c944f0a4d7792656acd36e636c5d6ec4ed3739fd6',1775012400,'試験','init','code',404,NULL,1,X'06d11e0d1c664f3e73c4dadcf840d223',replace('code=E020\012label=多機関協働\012list=終結の対象\012props=事業区分=L010\n\012sort=20\012','\012',char(10)),X'cbd659f70466737baf0f4c801e0e50803f402dcb96a91030873aa60c14735d13',X'98bb261e437f6973ce0404a0a7ec5a8d7a4e6c1d7253e67fb7031f2d2cc01ac9');
INSERT INTO journal VALUES(405,X'98bb261e437f6973ce0404a0a7ec5a8d7a4e6c1d7253e67fb7031f2d2cc01ac9',1775012400,'試験','init','code',405,NULL,1,X'883861c53869525f0fe54238f7682eed',replace('code=E030\012label=アウトリーチ\012list=終結の対象\012props=事業区分=L020\n\012sort=30\012','\012',char(10)),X'4dd293becde37cef9a46b327ae3eba5aeccd1a27f5a1d40f40ded77fc80d091f',X'e3e6a72fec49a50581e265dada77d83f892cb26a21d66adf62290ad4f22d3a49');
INSERT INTO journal VALUES(406,X'e3e6a72fec49a50581e265dada77d83f892cb26a21d66adf62290ad4f22d3a49',1775012400,'試験','init','code',406,NULL,1,X'3408b4c25acdb98c87251aeec9c53f92',replace('code=E040\012label=参加支援\012list=終結の対象\012props=事業区分=L030\n\012sort=40\012','\012',char(10)),X'e4cabef34ef372335a367e407f3098d6287a78d1f82ae89580e7ee82c34efe80',X'41c65000ff1d757c7109a520e7cf5fcb69dea47a37bcf48a6e20d2458401f0ba');
INSERT INTO journal VALUES(407,X'41c65000ff1d757c7109a520e7cf5fcb69dea47a37bcf48a6e20d2458401f0ba',1775012400,'試験','init','code',407,NULL,1,X'fc149e57e931d9d6873795287e814b06',replace('code=R010\012label=終結\012list=評価結果\012props=終結=yes\n\012sort=10\012','\012',char(10)),X'1966e316cc42f36dbdd2ce024dfbc54c56b835db6fe19044e7cbba4b14c97148',X'73664e7eef53b71f27e2a9808fbd25b773aa4a2c2d941bcb05907908946dd303');
INSERT INTO journal VALUES(408,X'73664e7eef53b71f27e2a9808fbd25b773aa4a2c2d941bcb05907908946dd303',1775012400,'試験','init','code',408,NULL,1,X'19c5b2a506e0484cc779e00d8f5ccc78',replace('code=R020\012label=再プラン\012list=評価結果\012props=再プラン=yes\n\012sort=20\012','\012',char(10)),X'f669dca78240183cff80c97808bb89c6bfdb92d3f499e544dabf7f05d8f586b7',X'cdfafdadf373a7d74894986c6bf01b073c944019825e654ca1fa97acdbecece3');
INSERT INTO journal VALUES(409,X'cdfafdadf373a7d74894986c6bf01b073c944019825e654ca1fa97acdbecece3',1775012400,'試験','init','code',409,NULL,1,X'd6dc9356532985c37357984141fa6f19',replace('code=R030\012label=中断\012list=評価結果\012props=中断=yes\n\012sort=30\012','\012',char(10)),X'64957be018ff4a6b54a54dc482fefc737e062ceea6bdfa36c2e65c3d1495e03a',X'7e127621419e9dfaae75641d5f3827d573d80fb638c9943447b8ddd5adc88131');
INSERT INTO journal VALUES(410,X'7e127621419e9dfaae75641d5f3827d573d80fb638c9943447b8ddd5adc88131',1775012400,'試験','init','code',410,NULL,1,X'229d3313854ef2a04fa3835c9afa20fa',replace('code=R040\nlabel=継続\nlist=評価結果\nprops=\nsort=40\n','\n',char(10)),X'bb916e56852a2fc64f83236b530bc1c1aa6a0573ca18313049f22402c8262103',X'1f2f78139c5531c2e250f54234552de90e96c30d7df98c8f7953b38383db2b9f');
INSERT INTO journal VALUES(411,X'1f2f78139c5531c2e250f54234552de90e96c30d7df98c8f7953b38383db2b9f',1775012400,'試験','init','code',411,NULL,1,X'edc50dbbcc22ee1ce31fb40a20db3148',replace('code=H010\nlabel=生活保護適用\nlist=変化\nprops=\nsort=10\n','\n',char(10)),X'72cba78da2586413ad2e13a802378057af733c288276ee02087d85f3dca45399',X'd95f06edb1149e86e32f5773c65a250d5c9599f25a3bc5c22b8761a89ddb0bf1');
INSERT INTO journal VALUES(412,X'd95f06edb1149e86e32f5773c65a250d5c9599f25a3bc5c22b8761a89ddb0bf1',1775012400,'試験','init','code',412,NULL,1,X'509e76b30b80863024fa86ae96d5a9e4',replace('code=H020\nlabel=家計の改善\nlist=変化\nprops=\nsort=20\n','\n',char(10)),X'c6ef42804ee8661b28aba85f6eddfaae8a738818a2fff285180c690836118f25',X'def1a1ff0a094272d1e37c57565b360eba404543e3f489e50aef2dc06fd6d51d');
INSERT INTO journal VALUES(413,X'def1a1ff0a094272d1e37c57565b360eba404543e3f489e50aef2dc06fd6d51d',1775012400,'試験','init','code',413,NULL,1,X'a5dce69e026339a3e9cb1f68798b0b54',replace('code=H030\nlabel=債務の整理\nlist=変化\nprops=\nsort=30\n','\n',char(10)),X'62075632f703b6031797c1c142ef6d56f2d301ef2043c98f099e274aef7b7ea4',X'e70eaa5bdffe7fa3463d4bd4b15e564458b2531a6156818f991f537322c0677e');
INSERT INTO journal VALUES(414,X'e70eaa5bdffe7fa3463d4bd4b15e564458b2531a6156818f991f537322c0677e',1775012400,'試験','init','code',414,NULL,1,X'1e54508eb9b05c5fd85325a18f9f05b1',replace('code=H040\nlabel=住まいの確保・安定\nlist=変化\nprops=\nsort=40\n','\n',char(10)),X'7cce3672d3566e79ec13314466664b3d445679f85e089cab44308d48499a55d7',X'7ce4df161dc24846451508522b12c596240388cf5bdefa598fa3f1d5a9104e84');
INSERT INTO journal VALUES(415,X'7ce4df161dc24846451508522b12c596240388cf5bdefa598fa3f1d5a9104e84',1775012400,'試験','init','code',415,NULL,1,X'b0af4aca6ab98b32baea073bfa24efee',replace('code=H050\nlabel=医療機関受診開始\nlist=変化\nprops=\nsort=50\n','\n',char(10)),X'844cafae5c97c8096c480a68e2a6571f3919d5a38408b88c296076281967850b',X'0971eaad80b36e4047ae155ff52d09b7d2ddef0dea1c6f8a5dd8c7ed0ad884b3');
INSERT INTO journal VALUES(416,X'0971eaad80b36e4047ae155ff52d09b7d2ddef0dea1c6f8a5dd8c7ed0ad884b3',1775012400,'試験','init','code',416,NULL,1,X'695d21f1f345acc7b9183f172d9f5cc1',replace('code=H060\nlabel=健康状態の改善\nlist=変化\nprops=\nsort=60\n','\n',char(10)),X'7134487af27f396a86422cbc5f86baa8949c03a9620d480d7113dcb295cd0b1e',X'9e64d00e68ba5d8000cc948431b8e07bee8a4fe60f7a0cf34e02709f2478d38a');
INSERT INTO journal VALUES(417,X'9e64d00e68ba5d8000cc948431b8e07bee8a4fe60f7a0cf34e02709f2478d38a',1775012400,'試験','init','code',417,NULL,1,X'5084560e3d799ae5a7635eb3bbff5bf9',replace('code=H070\nlabel=障害手帳取得\nlist=変化\nprops=\nsort=70\n','\n',char(10)),X'f3f1789a886aafbec15eb249210ef1bb0423a71804a6dd62952590fc46c61f74',X'edb8ea34ecb9f4e34f0f5a73d7bd6b1ec0b0648b5a5365dd69f135ba6a91d7f4');
INSERT INTO journal VALUES(418,X'edb8ea34ecb9f4e34f0f5a73d7bd6b1ec0b0648b5a5365dd69f135ba6a91d7f4',1775012400,'試験','init','code',418,NULL,1,X'e1f021d6d0e3c96a2797df116303962f',replace('code=H080\nlabel=自立意欲の向上\nlist=変化\nprops=\nsort=80\n','\n',char(10)),X'ab2ae19fb43a14d1eede6d084d99abda3ca26dac864fa4cf657c6d4bbb2a1eb5',X'4d662f255b212c3e45d4df738076613eff191b59a41b3bf63beaa342483bb9a8');
INSERT INTO journal VALUES(419,X'4d662f255b212c3e45d4df738076613eff191b59a41b3bf63beaa342483bb9a8',1775012400,'試験','init','code',419,NULL,1,X'0e60d662f7727711891bdcd1378bf7a2',replace('code=H090\nlabel=孤立の解消\nlist=変化\nprops=\nsort=90\n','\n',char(10)),X'cc7e0a25d8b3b0e5a105ebf51c1fbe432c485b9624dc9d1b350a9e6a3a775b3d',X'1563d6b3987a0615314092d2f930be91c6cda4624a82d0e97eea3c083546d804');
INSERT INTO journal VALUES(420,X'1563d6b3987a0615314092d2f930be91c6cda4624a82d0e97eea3c083546d804',1775012400,'試験','init','code',420,NULL,1,X'0939b4efbe43ee524d2c6cbf8ef96935',replace('code=H100\nlabel=精神の安定\nlist=変化\nprops=\nsort=100\n','\n',char(10)),X'0d6d711a31105d02545f329c69e589466cf035881b4b4f124635e6828ce3cf8c',X'138de7468019c782ed2772fe2b09313ea175c7b13d70a588c22a2185e96a472e');
INSERT INTO journal VALUES(421,X'138de7468019c782ed2772fe2b09313ea175c7b13d70a588c22a2185e96a472e',1775012400,'試験','init','code',421,NULL,1,X'305cae93f8e9c10c677cef5fab16b56d',replace('code=H110\nlabel=対人・家族関係の改善\nlist=変化\nprops=\nsort=110\n','\n',char(10)),X'44d13a506e04066a7d653ed4935238428432e8f8345186f69aa9fa38257f3fbe',X'7000ded521ff1c08a0383358e554f41518d74a3b7081a7b89a98665df32d7dc8');
INSERT INTO journal VALUES(422,X'7000ded521ff1c08a0383358e554f41518d74a3b7081a7b89a98665df32d7dc8',1775012400,'試験','init','code',422,NULL,1,X'd1fb0516b3f78d543f90697bd4b70e32',replace('code=H120\nlabel=就労開始\nlist=変化\nprops=\nsort=120\n','\n',char(10)),X'4f7e5b59cb692401f702b5edfa5ee294fab49b80f05831647fd553be2bbfdeb9',X'60eb8f9f0b88a9ebbfd369c1875e85bbfe01b986ff1f204ce553bc861d72efb7');
INSERT INTO journal VALUES(423,X'60eb8f9f0b88a9ebbfd369c1875e85bbfe01b986ff1f204ce553bc861d72efb7',1775012400,'試験','init','code',423,NULL,1,X'3ee82a819faa29270cb66f8a6e79db0c',replace('code=H130\nlabel=就労収入増加\nlist=変化\nprops=\nsort=130\n','\n',char(10)),X'4dd15256083e3e03a7604296309177347aec6ef4fb10a42b8438553f18631bc9',X'56fbc31f2e0f0776a9ac6b7d3792222a77311947b1751c5161c05994f19c7098');
INSERT INTO journal VALUES(424,X'56fbc31f2e0f0776a9ac6b7d3792222a77311947b1751c5161c05994f19c7098',1775012400,'試験','init','code',424,NULL,1,X'23ccbcad899e0f877ea2cdbc0106b748',replace('code=H140\nlabel=職場定着\nlist=変化\nprops=\nsort=140\n','\n',char(10)),X'93450826af51ef1c5b1c0bdd202d7ac51f301d741dcaa784cd9006c6b689365d',X'b12f6a6dd79c1b134a307c0a4c0eafaa67f286900a0fe8a1c4029665e38fef80');
INSERT INTO journal VALUES(425,X'b12f6a6dd79c1b134a307c0a4c0eafaa67f286900a0fe8a1c4029665e38fef80',1775012400,'試験','init','code',425,NULL,1,X'93fc66b5078e22bda1049205d1e86a80',replace('code=H150\nlabel=就職活動開始\nlist=変化\nprops=\nsort=150\n','\n',char(10)),X'b7e4d4641c4b08ce525ecd6a964bb99c8d31f54295f6a49e87a3b4ca3287c8c6',X'02571c91004baf59a7ca8a849d87e1b19b1459725f2769334223c98f3b92c2d0');
INSERT INTO journal VALUES(426,X'02571c91004baf59a7ca8a849d87e1b19b1459725f2769334223c98f3b92c2d0',1775012400,'試験','init','code',426,NULL,1,X'7c390775bfcbca59c9e261e633ab9fb2',replace('code=H160\nlabel=就学・訓練開始\nlist=変化\nprops=\nsort=160\n','\n',char(10)),X'030cae1a49b13f05022aea1397fe5a8faec008a624441ad924bbb328777746f0',X'adb5fb3778aff5023539a146f697ba6799b9747cd3ee753ffdbb6bb5a264d29b');
INSERT INTO journal VALUES(427,X'adb5fb3778aff5023539a146f697ba6799b9747cd3ee753ffdbb6bb5a264d29b',1775012400,'試験','init','code',427,NULL,1,X'eb4c11fa931fdd4b2a954e25140f0b7c',replace('code=H170\nlabel=社会参加機会の増加\nlist=変化\nprops=\nsort=170\n','\n',char(10)),X'514aefb2f933700ea6d1a13cab33b06bff17dbbe641c05e0b2d49adc0c877dd1',X'efefff68f88a909251200fa442721989910adad2c7ee27692d9ec995ee2f518c');
INSERT INTO journal VALUES(428,X'efefff68f88a909251200fa442721989910adad2c7ee27692d9ec995ee2f518c',1775012400,'試験','init','code',428,NULL,1,X'bbb4b585620c06bb9025d945319a2e0e',replace('code=H180\nlabel=生活習慣の改善\nlist=変化\nprops=\nsort=180\n','\n',char(10)),X'76dae27b119567d17894894e867fbae19dabcad852c82b234e5439cb1590e516',X'cfa3d791f4ce8815707c563cc7a347b08ab279d3c0fa620d4a72d5eb58db883b');
INSERT INTO journal VALUES(429,X'cfa3d791f4ce8815707c563cc7a347b08ab279d3c0fa620d4a72d5eb58db883b',1775012400,'試験','init','code',429,NULL,1,X'fd761c6406b5827e3ed0d42d5c6f1dd1',replace('code=H190\nlabel=支援機関とのつながり\nlist=変化\nprops=\nsort=190\n','\n',char(10)),X'56cb31cb9904a0aad47d382dc065aee80cde5cd2897606a489ce32d3d51e0ce9',X'b037819951f78bd24ed734f6d710435ff8af1c74485d35ea805826c1877005a1');
INSERT INTO journal VALUES(430,X'b037819951f78bd24ed734f6d710435ff8af1c74485d35ea805826c1877005a1',1775012400,'試験','init','code',430,NULL,1,X'95968e900da00a3dce033958e44bd8ad',replace('code=H200\nlabel=その他\nlist=変化\nprops=\nsort=200\n','\n',char(10)),X'ac573f329ccf0a06663d898237c3f518f4568d17109188c1e69837b880d7c994',X'98b69c5858e837b4164b14e1785b81fecabec58904688b7372380358bfac20ce');
INSERT INTO journal VALUES(431,X'98b69c5858e837b4164b14e1785b81fecabec58904688b7372380358bfac20ce',1775012400,'試験','init','code',431,NULL,1,X'b06f2ac410f0c20551d2a62d6c62f162',replace('code=H210\nlabel=変化なし\nlist=変化\nprops=\nsort=210\n','\n',char(10)),X'af7d619e689d7c618f4f7cf2ca38ef3fc3ec22b3dfdfff6c5f312440051d4c72',X'db05fbfd1231a3bc9cca40b5b0fc8cebd9e61e06e5d7761da2b0a31b899868d2');
INSERT INTO journal VALUES(432,X'db05fbfd1231a3bc9cca40b5b0fc8cebd9e61e06e5d7761da2b0a31b899868d2',1775012400,'試験','init','code',432,NULL,1,X'9ac98bd8e84ad9e0bf130a019c7acf5a',replace('code=E010\012label=課題の解決・改善\012list=終結理由\012props=wish_required=yes\nevaluation_required=yes\n\012sort=10\012','\012',char(10)),X'a912abcd3703eb40dc7a03ee960462e9cca076f920e3f639d35a7e501ea7bb9a',X'e9cedbdfaf3edf24b81c3af951aedd9babc1382d9a90f8d09c66c2a6742dde2e');
INSERT INTO journal VALUES(433,X'e9cedbdfaf3edf24b81c3af951aedd9babc1382d9a90f8d09c66c2a6742dde2e',1775012400,'試験','init','code',433,NULL,1,X'7b9b97336e3b632ee6979aad56d97420',replace('code=E020\012label=他機関へ移行\012list=終結理由\012props=wish_required=yes\nevaluation_required=yes\n\012sort=20\012','\012',char(10)),X'075c923d5abff89b4a35c6174a8810053a562fb089c9be9f0c3fed24880ab0f3',X'e1c75c0de214558aa0e4853f5e293734a46a46643f741142bb1c0387f32692f7');
INSERT INTO journal VALUES(434,X'e1c75c0de214558aa0e4853f5e293734a46a46643f741142bb1c0387f32692f7',1775012400,'試験','init','code',434,NULL,1,X'efc4f3ba9e7e1f46f43a96752fe04a0b',replace('code=E030\012label=主担当への引継ぎ\012list=終結理由\012props=wish_required=yes\nevaluation_required=yes\n\012sort=30\012','\012',char(10)),X'83ea925e86a477a870eb35adb1e89d3a2b38ca6607c0b1fff1490f25b42bd184',X'90e3dc6657cf6ba04ed5465b4bf24efc538c75cfcbd680244375cd6a48676416');
INSERT INTO journal VALUES(435,X'90e3dc6657cf6ba04ed5465b4bf24efc538c75cfcbd680244375cd6a48676416',1775012400,'試験','init','code',435,NULL,1,X'96ad7b124ca807511178639d82c8c50a',replace('code=E040\012label=相談・情報提供のみ\012list=終結理由\012props=wish_required=no\nevaluation_required=no\n\012sort=40\012','\012',char(10)),X'0da48ad2926a14ae4d954515b414119bb0c7b657b025073c295d2f6f58e178c3',X'a9c160817cf68b20408e80365ced9ac49af5ce2f0f7c44abccfae99ff495e4db');
INSERT INTO journal VALUES(436,X'a9c160817cf68b20408e80365ced9ac49af5ce2f0f7c44abccfae99ff495e4db',1775012400,'試験','init','code',436,NULL,1,X'8a8a6a1f784a1c4b2fdc24973c06d6af',replace('code=E050\012label=本人の申し出\012list=終結理由\012props=wish_required=yes\nevaluation_required=no\n\012sort=50\012','\012',char(10)),X'ea70a2e0810af676034e822c633c617124ad813c0653a551119094f0bde7ea9b',X'96a6f6eaa6fe7d3032500b640e0adcb1800a5d38ac43dc2b740cf909c94a2d25');
INSERT INTO journal VALUES(437,X'96a6f6eaa6fe7d3032500b640e0adcb1800a5d38ac43dc2b740cf909c94a2d25',1775012400,'試験','init','code',437,NULL,1,X'e80f4376680acf23cb6dd2863e9f207c',replace('code=E060\012label=転出\012list=終結理由\012props=wish_required=no\nevaluation_required=no\n\012sort=60\012','\012',char(10)),X'58ba5a7281cc11c40970fc99c44194bb2d11d25486ea3d07142f86eaf7228589',X'111e4d47e0b6c09e1ad795c9487abf56cc20ba4f69c648fe15e458b0cea297a9');
INSERT INTO journal VALUES(438,X'111e4d47e0b6c09e1ad795c9487abf56cc20ba4f69c648fe15e458b0cea297a9',1775012400,'試験','init','code',438,NULL,1,X'1abd1c168551904942d5001cbfbdc020',replace('code=E070\012label=死亡\012list=終結理由\012props=wish_required=no\nevaluation_required=no\n死亡=yes\n\012sort=70\012','\012',char(10)),X'3831b4f0bd7500b31781d4f01203a6913277fe51164ddd5ae10d569a8b226127',X'5973f889ac223878729e0b7ec51bc4fa4372a46258646b5efa514700761c58b9');
INSERT INTO journal VALUES(439,X'5973f889ac223878729e0b7ec51bc4fa4372a46258646b5efa514700761c58b9',1775012400,'試験','init','code',439,NULL,1,X'85a70f6233a35d89f20e19bd917bceca',replace('code=E080\012label=施設入所・入院\012list=終結理由\012props=wish_required=yes\nevaluation_required=no\n\012sort=80\012','\012',char(10)),X'8f5f007e9bb1aad2bc5269f420400e6ba6b0e787bd83e538624bca699786b323',X'f3026b6a6832c68ba6b2394a95f7fb17d6eaeb96325ffd7e48cf5a81d0239510');
INSERT INTO journal VALUES(440,X'f3026b6a6832c68ba6b2394a95f7fb17d6eaeb96325ffd7e48cf5a81d0239510',1775012400,'試験','init','code',440,NULL,1,X'7265268142b153ee4f31e04beefc689d',replace('code=E090\012label=その他\012list=終結理由\012props=wish_required=yes\nevaluation_required=no\n\012sort=90\012','\012',char(10)),X'6eb9e06cf0465df601e0fcc4e55bcc8ce01b9a3d52e1bd718dea410738ad7397',X'2aa7d44a8b9dd5f4571238e730ceddb21a0f6ea3e3c3a84e594f21c8832e23f2');
INSERT INTO journal VALUES(441,X'2aa7d44a8b9dd5f4571238e730ceddb21a0f6ea3e3c3a84e594f21c8832e23f2',1775012400,'試験','init','code',441,NULL,1,X'9e01c84240fea591e096d7b9317b2d32',replace('code=L010\nlabel=居場所・サロン\nlist=資源種別\nprops=\nsort=10\n','\n',char(10)),X'e88d9fd39c0cacd8cab6bb9fdc391cd3d25ed44f519b20bd9f1c9a66206bc1ba',X'2fe301cdfda15b7a22e30824e38c5185a83194e0239add07d3dd8907aad1594e');
INSERT INTO journal VALUES(442,X'2fe301cdfda15b7a22e30824e38c5185a83194e0239add07d3dd8907aad1594e',1775012400,'試験','init','code',442,NULL,1,X'91c62448163494b37b79095601a8b411',replace('code=L020\nlabel=子ども食堂\nlist=資源種別\nprops=\nsort=20\n','\n',char(10)),X'10179c94a79e2575bf4de424b9804b3d9aee3d5c7258d8b20894b36ffecd0e11',X'85cc5629810f3202db9b412fb6c6e2aed2e750682b8c6fe609eb76a0df764e4f');
INSERT INTO journal VALUES(443,X'85cc5629810f3202db9b412fb6c6e2aed2e750682b8c6fe609eb76a0df764e4f',1775012400,'試験','init','code',443,NULL,1,X'492029ecda43d590e33a97d0fffda585',replace('code=L030\nlabel=家族会・当事者会\nlist=資源種別\nprops=\nsort=30\n','\n',char(10)),X'4b8cdaa2974b8c66dd997c4a3310f9f04b140c9272afff5b80562fc09f6a3fe5',X'd948432e61c34eb88e8e291b3e94617ea805fc416f3d829f18ca35d50ba9c014');
INSERT INTO journal VALUES(444,X'd948432e61c34eb88e8e291b3e94617ea805fc416f3d829f18ca35d50ba9c014',1775012400,'試験','init','code',444,NULL,1,X'44318c3ade960c221e8b071dbe66d283',replace('code=L040\nlabel=農園\nlist=資源種別\nprops=\nsort=40\n','\n',char(10)),X'4f0abd3618858ae2faf960dbcba5ed5fb69d300d49e2e8aff74336c4dfafe9ae',X'c0abcb9626d6fe7684effad0925d0a0ded87cf9a0a3e0c9462db3221ff70512d');
INSERT INTO journal VALUES(445,X'c0abcb9626d6fe7684effad0925d0a0ded87cf9a0a3e0c9462db3221ff70512d',1775012400,'試験','init','code',445,NULL,1,X'8c6d3f5fdd7d9d225b81f771b95a79e0',replace('code=L050\nlabel=寺社\nlist=資源種別\nprops=\nsort=50\n','\n',char(10)),X'68f94429a68c4f62804dd232f3a6f059fa624fd833e3e4cb1884eaaa1ba8b7f7',X'856e1cf35fe915a6467b93456830cc0eeb2ad65234215dbfc602f40eafba9b68');
INSERT INTO journal VALUES(446,X'856e1cf35fe915a6467b93456830cc0eeb2ad65234215dbfc602f40eafba9b68',1775012400,'試験','init','code',446,NULL,1,X'55a38480c28dad8a8f672fdf72474d18',replace('code=L060\nlabel=企業・商店\nlist=資源種別\nprops=\nsort=60\n','\n',char(10)),X'ca5a58f51945cf185c391fd739684f66a0f8e47a4e7f68dde1bc20fd20408d2f',X'7d9e6e50f5fe58fdbf1b545760b3a5d54ab79b38c414a0bd263fac7c989564c2');
INSERT INTO journal VALUES(447,X'7d9e6e50f5fe58fdbf1b545760b3a5d54ab79b38c414a0bd263fac7c989564c2',1775012400,'試験','init','code',447,NULL,1,X'be68144e1848fb74ac7b4676a17f78aa',replace('code=L070\nlabel=福祉施設\nlist=資源種別\nprops=\nsort=70\n','\n',char(10)),X'8a9b17cd1be33903bd4a642014f1f965acf9471862f797f6693789566cfacf50',X'6187e7cc2d19afa6fc39c0135456089a7145b8a25deffcfcf634aed5282a188d');
INSERT INTO journal VALUES(448,X'6187e7cc2d19afa6fc39c0135456089a7145b8a25deffcfcf634aed5282a188d',1775012400,'試験','init','code',448,NULL,1,X'2248039ee5d13115be1dc77722bd8c1f',replace('code=L080\nlabel=ボランティア活動\nlist=資源種別\nprops=\nsort=80\n','\n',char(10)),X'2423d5c392b78d93f343924d8c252ee5365d473ca67658eac565c1d58299f3f7',X'193691b5eb2f4e381f3cafb7cea812704f6d9f11873e03c859eb4dcc7115f438');
INSERT INTO journal VALUES(449,X'193691b5eb2f4e381f3cafb7cea812704f6d9f11873e03c859eb4dcc7115f438',1775012400,'試験','init','code',449,NULL,1,X'aee3ec247fa198d8c99c6b2fc178690b',replace('code=L090\nlabel=学習支援\nlist=資源種別\nprops=\nsort=90\n','\n',char(10)),X'48f48d0d0ff02be492bd9badbd51d46277632634ea6f858736af1c7e65522e88',X'c06e05ff5c19853ab3d65d839947d0836b02ac14999f1cd54926f9e63b839fe7');
INSERT INTO journal VALUES(450,X'c06e05ff5c19853ab3d65d839947d0836b02ac14999f1cd54926f9e63b839fe7',1775012400,'試験','init','code',450,NULL,1,X'a9d8cc4fa2a7f1f99a2f7f451c0c31ed',replace('code=L100\nlabel=住まい\nlist=資源種別\nprops=\nsort=100\n','\n',char(10)),X'a644e33b4d1d4b643667df54f98147f5cdc83dda07785516f1380390a0e3ddd7',X'c3fe66cc40b8723cf58a12699f04fcfa779a33b9888d309d29c4fb899bf675b3');
INSERT INTO journal VALUES(451,X'c3fe66cc40b8723cf58a12699f04fcfa779a33b9888d309d29c4fb899bf675b3',1775012400,'試験','init','code',451,NULL,1,X'88f78d21ec30ffb3e32123afe095f2d5',replace('code=L110\nlabel=その他\nlist=資源種別\nprops=\nsort=110\n','\n',char(10)),X'3edab717c0914933460bf9d8436e310e310cf3181f60ff194ce05a918ec1b407',X'22b6234fbbd9238325be52907bb23d3e3ca539cae725b2222d3e7cd4edee308a');
INSERT INTO journal VALUES(452,X'22b6234fbbd9238325be52907bb23d3e3ca539cae725b2222d3e7cd4edee308a',1775012400,'試験','init','code',452,NULL,1,X'4dea1b5b7b1f4f00f4e5a9e8aa8dedee',replace('code=T010\nlabel=調整中\nlist=定着状況\nprops=\nsort=10\n','\n',char(10)),X'270656c03db41a01dcc9cfb4136750b857d7bda68c34127f9f766c245e18aaaa',X'192ef80c3b604b6d75cfc464bb51b2af77a6ef96a504b687fb284abd7e9c29d8');
INSERT INTO journal VALUES(453,X'192ef80c3b604b6d75cfc464bb51b2af77a6ef96a504b687fb284abd7e9c29d8',1775012400,'試験','init','code',453,NULL,1,X'312a2dd1735d5869757c9a3eeb2f2ddd',replace('code=T020\nlabel=参加中\nlist=定着状況\nprops=\nsort=20\n','\n',char(10)),X'78b3273ccecda554a4ee90438a522bf9d83f4c769f59e6a6a32c88333000387b',X'0cb2df9487ba50436ae892ed910cc23903af7da4c44f0ba94f56100a080c00cc');
INSERT INTO journal VALUES(454,X'0cb2df9487ba50436ae892ed910cc23903af7da4c44f0ba94f56100a080c00cc',1775012400,'試験','init','code',454,NULL,1,X'e9a51dc7df43878011c63ce460c4c102',replace('code=T030\nlabel=定着\nlist=定着状況\nprops=\nsort=30\n','\n',char(10)),X'de310b74d2c9efdb82dd0d07ff74f5ec0dede4882b56e438934f0dde6c1e2e06',X'ed3267410648991d11099dbec939554d1d99e1723a1f708e62200722549a975d');
INSERT INTO journal VALUES(455,X'ed3267410648991d11099dbec939554d1d99e1723a1f708e62200722549a975d',1775012400,'試験','init','code',455,NULL,1,X'6ff65f4c87aebd494629bf9d9ba55550',replace('code=T040\nlabel=終了\nlist=定着状況\nprops=\nsort=40\n','\n',char(10)),X'a56ed095c54b3c27532b5d7bc59a0dcf7381854f0db483235465b725968429ed',X'c4d2a9200e53a1f0c003f99d108e8c69e7226832952fd24853801a9c0419d12b');
INSERT INTO journal VALUES(456,X'c4d2a9200e53a1f0c003f99d108e8c69e7226832952fd24853801a9c0419d12b',1775012400,'試験','init','code',456,NULL,1,X'43f88f142f3b7e90649497a046168c35',replace('code=Q010\nlabel=毎日\nlist=開設頻度\nprops=\nsort=10\n','\n',char(10)),X'f1de369267e9d55c578bf338f3ad2d6c3549487c44ee93d665dc21eeea774099',X'7f486802094e25a8ae0569e7b71eebc3b2a68c6a416ecd7615f8f66346239f0e');
INSERT INTO journal VALUES(457,X'7f486802094e25a8ae0569e7b71eebc3b2a68c6a416ecd7615f8f66346239f0e',1775012400,'試験','init','code',457,NULL,1,X'1fa075a3aa979daec22a82588e3ebe58',replace('code=Q020\nlabel=週2日以上\nlist=開設頻度\nprops=\nsort=20\n','\n',char(10)),X'306dd6f1cbf2d5d2c610d404f351e4dc86feb44552d2a4ddf1642367d7bbf819',X'f867b244d88f097d3dcead82375219f7d630b0f933d6d593ddf48845f20ac3c0');
INSERT INTO journal VALUES(458,X'f867b244d88f097d3dcead82375219f7d630b0f933d6d593ddf48845f20ac3c0',1775012400,'試験','init','code',458,NULL,1,X'1cc505ceb539411594b80cabc6b3e7e5',replace('code=Q030\nlabel=週1日\nlist=開設頻度\nprops=\nsort=30\n','\n',char(10)),X'1760938ad3f2b19742e8954026dc12ab0c4955254a02e3ec1eb50feb50426a9c',X'ea7ff9df86e0dc3532365780cfffebe0f0629c57642c23ac6a987c3c18bf6900');
INSERT INTO journal VALUES(459,X'ea7ff9df86e0dc3532365780cfffebe0f0629c57642c23ac6a987c3c18bf6900',1775012400,'試験','init','code',459,NULL,1,X'90158e30fcecf72f8d7ca371c93a66d2',replace('code=Q040\nlabel=月数回\nlist=開設頻度\nprops=\nsort=40\n','\n',char(10)),X'92bdd9bbd00cac29fdcaf765729f169ee05867f5d9e53ca481e71e3838f57b54',X'c59dfbafd09de6777cad438799b97ce42b71cf81c251ccf9d975b2be1e57ac65');
INSERT INTO journal VALUES(460,X'c59dfbafd09de6777cad438799b97ce42b71cf81c251ccf9d975b2be1e57ac65',1775012400,'試験','init','code',460,NULL,1,X'f38b15381d7eb53f6dc5ac7cee0cfdd2',replace('code=Q050\nlabel=随時\nlist=開設頻度\nprops=\nsort=50\n','\n',char(10)),X'607e846600c91ad354d6448fb67519848c89edac2174087096ce2d33a9da12f5',X'c43672b3879cb844fcd0e597cb35e5af19e3b05e0831a4a0f2599fdbb58fcc15');
INSERT INTO journal VALUES(461,X'c43672b3879cb844fcd0e597cb35e5af19e3b05e0831a4a0f2599fdbb58fcc15',1775012400,'試験','init','code',461,NULL,1,X'3c667c2a8a6f687e770e91fffdca839d',replace('code=U010\nlabel=住民\nlist=運営主体\nprops=\nsort=10\n','\n',char(10)),X'1eb33937fadbf6b4293491b7ee40d2e07099aa8b94321c8daed0e38b4d46d944',X'c1848f8bceff5b2aab804f624eedc97983dafc521dd7744f9f03b284c993c12d');
INSERT INTO journal VALUES(462,X'c1848f8bceff5b2aab804f624eedc97983dafc521dd7744f9f03b284c993c12d',1775012400,'試験','init','code',462,NULL,1,X'9673e079a30906e8fff1e9266bc84cf7',replace('code=U020\nlabel=社会福祉協議会\nlist=運営主体\nprops=\nsort=20\n','\n',char(10)),X'9f120f40a2479553829c7e6768a3528dc49d6aff2db8414677e9b29ed517fbdf',X'b2fa099dd98a00324a611aeea8edc2bb95f05c95a473fb4081976fc146806158');
INSERT INTO journal VALUES(463,X'b2fa099dd98a00324a611aeea8edc2bb95f05c95a473fb4081976fc146806158',1775012400,'試験','init','code',463,NULL,1,X'e6128e47ecc740a7869ed092a85ce13b',replace('code=U030\nlabel=社会福祉法人\nlist=運営主体\nprops=\nsort=30\n','\n',char(10)),X'4360520bde344393799a9ef68911b0f6a08dae3d54e10552e4da921515dbc8a2',X'eb91b4386579148840b1cc13308257fbe265aa9ae26c4479a64dee6fdc5bc4c9');
INSERT INTO journal VALUES(464,X'eb91b4386579148840b1cc13308257fbe265aa9ae26c4479a64dee6fdc5bc4c9',1775012400,'試験','init','code',464,NULL,1,X'e10fe64b3c05b33c7828bab4b6503eb2',replace('code=U040\nlabel=NPO\nlist=運営主体\nprops=\nsort=40\n','\n',char(10)),X'27e937423fa885981a85dfff6b014b9fb431c7275cf6975751846b32f0a314c3',X'bba355420e849bf8b5f74816b61a6095f4f08c82d6a51e81b10d9d053aee23a8');
INSERT INTO journal VALUES(465,X'bba355420e849bf8b5f74816b61a6095f4f08c82d6a51e81b10d9d053aee23a8',1775012400,'試験','init','code',465,NULL,1,X'8b14b07afa437bd1f7d4ebdb9d1aeb0b',replace('code=U050\nlabel=民間事業者\nlist=運営主体\nprops=\nsort=50\n','\n',char(10)),X'6d7646ea525b7fb340f7e6424da064f95d28ac36e01a7fbb488b9d728233244c',X'd6f8b5691290845bae7b08425728daf3e37621f9ee150f66bc925ec9ef274dc7');
INSERT INTO journal VALUES(466,X'd6f8b5691290845bae7b08425728daf3e37621f9ee150f66bc925ec9ef274dc7',1775012400,'試験','init','code',466,NULL,1,X'42201c40073b1198796304cc864d0a1b',replace('code=U060\nlabel=自治体\nlist=運営主体\nprops=\nsort=60\n','\n',char(10)),X'f5e44453a7931fbb97d03fa2f12ba9ee08b50c35161330432b152bc6be34848e',X'4df7e24e4c35737b2a8daaea7eef53dcfa7e67aa92c33c1b97e808ef3cc59d9c');
INSERT INTO journal VALUES(467,X'4df7e24e4c35737b2a8daaea7eef53dcfa7e67aa92c33c1b97e808ef3cc59d9c',1775012400,'試験','init','code',467,NULL,1,X'10f9f491f5d9eb7a1829f2f38e0cca69',replace('code=U070\nlabel=その他\nlist=運営主体\nprops=\nsort=70\n','\n',char(10)),X'b6a3afa0d748420aef6d88b89d09c73753b39e2c5dcb908d8ad6fdd87c151062',X'2d2834f03be7ad1f774284119362795446d173edae692ffd2c81dba7abfc3feb');
INSERT INTO journal VALUES(468,X'2d2834f03be7ad1f774284119362795446d173edae692ffd2c81dba7abfc3feb',1775012400,'試験','init','code',468,NULL,1,X'ee11ba2b7dd86169dbde3a0b1a96154f',replace('code=G010\nlabel=居場所・拠点\nlist=活動種別\nprops=\nsort=10\n','\n',char(10)),X'fc404c99bbdcf645a1422bf23fa39e40743316e8f826169cabef182a4b82bc6d',X'3a9ae5170cad828881cee247828729908581d26ea51eb558d306406e1b1a3b3f');
INSERT INTO journal VALUES(469,X'3a9ae5170cad828881cee247828729908581d26ea51eb558d306406e1b1a3b3f',1775012400,'試験','init','code',469,NULL,1,X'4cd2d88c79b96183e163135ffa709c2e',replace('code=G020\nlabel=地域プロジェクト\nlist=活動種別\nprops=\nsort=20\n','\n',char(10)),X'3aef37656a0bc4f07fb8277c9a14f72732226d3d8d8ee98af6c15a13d6707385',X'4fbe179fd15346d5bb01022160c082d1badd5e5e29167cb4d6a691322c5acff5');
INSERT INTO journal VALUES(470,X'4fbe179fd15346d5bb01022160c082d1badd5e5e29167cb4d6a691322c5acff5',1775012400,'試験','init','code',470,NULL,1,X'0dfac2df9a5a94a363e2256a37d3ba1f',replace('code=G030\nlabel=講座・勉強会\nlist=活動種別\nprops=\nsort=30\n','\n',char(10)),X'db74ab9ee385aff6959104ba6ddc7b2b879305cc4edf10f379d47f28e50932a5',X'dc22bf9e50c2665ec80eed2ed1eb9e1805eb663b33aee224d0611f053f6de91c');
INSERT INTO journal VALUES(471,X'dc22bf9e50c2665ec80eed2ed1eb9e1805eb663b33aee224d0611f053f6de91c',1775012400,'試験','init','code',471,NULL,1,X'65901209d32a18fda07b686d3e4197a1',replace('code=G040\nlabel=協議体・地域懇談会\nlist=活動種別\nprops=\nsort=40\n','\n',char(10)),X'bb118ae8637a823c9d65faff1171c38322055c32bd27806715c12d6f75805e84',X'1bebc6642c50562def2909fa7c5af5b89e7b9700fe3640f19cab6aea0744fb22');
INSERT INTO journal VALUES(472,X'1bebc6642c50562def2909fa7c5af5b89e7b9700fe3640f19cab6aea0744fb22',1775012400,'試験','init','code',472,NULL,1,X'ca6cf03b6ec262daedc3fb2a30da0927',replace('code=G050\nlabel=見守り活動\nlist=活動種別\nprops=\nsort=50\n','\n',char(10)),X'335773192cf27f6b46ffaf3d045038ff898e46cf1ed797c7ed2ac2af6a967bf2',X'35e96fb52ca992288d6ae55edc02c391641235b4689a1726f332da7d577aa2b4');
INSERT INTO journal VALUES(473,X'35e96fb52ca992288d6ae55edc02c391641235b4689a1726f332da7d577aa2b4',1775012400,'試験','init','code',473,NULL,1,X'e78de0082c1f46c5296ee283126678ff',replace('code=G060\nlabel=出張相談会\nlist=活動種別\nprops=\nsort=60\n','\n',char(10)),X'281c550bb87cdad8aae92053bdfe7ff1b7961c788f93fad5c83448544a37f7de',X'24eabc29fef15b4edac05f3e6baa138f29c7d7907ebe4efab5eba25584e9267d');
INSERT INTO journal VALUES(474,X'24eabc29fef15b4edac05f3e6baa138f29c7d7907ebe4efab5eba25584e9267d',1775012400,'試験','init','code',474,NULL,1,X'9cfd552b58a0e1b188dde954831e7319',replace('code=G070\nlabel=支援者研修\nlist=活動種別\nprops=\nsort=70\n','\n',char(10)),X'fb19ab2a13b19b0d96c8f19fdac71650dda80ffaf6c217fdcd536a51a2bc8f4e',X'5d76ea6ff0f31d8ae6b7de80751eaaf9e5bbe7d0cbafcd1d5bdc1ba45312db98');
INSERT INTO journal VALUES(475,X'5d76ea6ff0f31d8ae6b7de80751eaaf9e5bbe7d0cbafcd1d5bdc1ba45312db98',1775012400,'試験','init','code',475,NULL,1,X'350c724e515503e6b97ef1e5963656bb',replace('code=G080\nlabel=支援者連絡会\nlist=活動種別\nprops=\nsort=80\n','\n',char(10)),X'25f6c0b4f0b7fa7ef42b5ade33ed82bcfa3c3653a1fadda0f78c31a5dbde026a',X'f0989c1b5ef6b1734212281764c8d5c1a2266a72040c4edd3bb51de1701dcb44');
INSERT INTO journal VALUES(476,X'f0989c1b5ef6b1734212281764c8d5c1a2266a72040c4edd3bb51de1701dcb44',1775012400,'試験','init','code',476,NULL,1,X'15cd7ecad684567c7ccf7cfe427a3fbc',replace('code=G090\nlabel=広報\nlist=活動種別\nprops=\nsort=90\n','\n',char(10)),X'32e68bbe61d027af0010544fd3d2bae4a5f364baa5be634a5e179eb376974b8c',X'277e4fb1525e979349264d30b0d12097ff9e5506855d2dcf4aedf037f3106917');
INSERT INTO journal VALUES(477,X'277e4fb1525e979349264d30b0d12097ff9e5506855d2dcf4aedf037f3106917',1775012400,'試験','init','code',477,NULL,1,X'e5a208c1df01bb67578de0a45f73d9b1',replace('code=G100\nlabel=その他\nlist=活動種別\nprops=\nsort=100\n','\n',char(10)),X'768a1f14055d0d13187188bcfafa56f42bd934a4e45095ccb6bcdd071d4c9a12',X'f7b06e6c1d5a25ff1e15b575ad95c471d1ca4e8c8e11154cb32a6ca44da586dc');
INSERT INTO journal VALUES(478,X'f7b06e6c1d5a25ff1e15b575ad95c471d1ca4e8c8e11154cb32a6ca44da586dc',1775012400,'試験','init','code',478,NULL,1,X'9c268828a2402c16c0e4994cb2470c22',replace('code=C010\nlabel=包括的相談支援\nlist=評価項目\nprops=\nsort=10\n','\n',char(10)),X'f41034db83c5abd8f5a02e3a6c5f1ee41f4af944fb24f26637767b5566aff0c7',X'8db0da83833eef07545b11b8208eff2d3d53e8c9de4a4b3d73bd665de8091ae9');
INSERT INTO journal VALUES(479,X'8db0da83833eef07545b11b8208eff2d3d53e8c9de4a4b3d73bd665de8091ae9',1775012400,'試験','init','code',479,NULL,1,X'53318ebf898fef57fedd84f80c8b9a7e',replace('code=C020\nlabel=多機関協働\nlist=評価項目\nprops=\nsort=20\n','\n',char(10)),X'125c844789475808c02336576073eb4d714fc8abe3ca9ce68bb1fae11f45e4c4',X'ee070e99edc6ea3882af4815f748d56c371f8a3138b9baf6dfd34ed1b58e97bc');
INSERT INTO journal VALUES(480,X'ee070e99edc6ea3882af4815f748d56c371f8a3138b9baf6dfd34ed1b58e97bc',1775012400,'試験','init','code',480,NULL,1,X'fa85771c60baeadebf5d37174b21c2fb',replace('code=C030\nlabel=アウトリーチ\nlist=評価項目\nprops=\nsort=30\n','\n',char(10)),X'4dd8d5f1af2972da0b8161140134b561f3245169f5aab0f512f8c297aa3f8533',X'95436c7b7a80eb35569c9ea86912511dcd7122f3c28c25bebe0c84d0290b6331');
INSERT INTO journal VALUES(481,X'95436c7b7a80eb35569c9ea86912511dcd7122f3c28c25bebe0c84d0290b6331',1775012400,'試験','init','code',481,NULL,1,X'92df9cd1db61277956a0358a03773104',replace('code=C040\nlabel=参加支援\nlist=評価項目\nprops=\nsort=40\n','\n',char(10)),X'e475a96796f967293353b0caffd9ae89857a363ee555bd29a42c36b611399d3b',X'd62ccd60decd4a5b06b1058243928499bf3c91d6b0cbd604acdd684640186fc7');
INSERT INTO journal VALUES(482,X'd62ccd60decd4a5b06b1058243928499bf3c91d6b0cbd604acdd684640186fc7',1775012400,'試験','init','code',482,NULL,1,X'17b308a8162ff0d48de476c516f96cb5',replace('code=C050\nlabel=地域づくり\nlist=評価項目\nprops=\nsort=50\n','\n',char(10)),X'4abe022af106eca5ee677cd24bcbce8848fc917f2db1565d97d3eaab293e4e2b',X'8cd74d685562f2df000377272c4243eca399ffb74fb9a8aefa9cf5c269195fa6');
INSERT INTO journal VALUES(483,X'8cd74d685562f2df000377272c4243eca399ffb74fb9a8aefa9cf5c269195fa6',1775012400,'試験','init','code',483,NULL,1,X'1aafb2dd3cb3628f60b029d198bd367e',replace('code=C060\nlabel=全体\nlist=評価項目\nprops=\nsort=60\n','\n',char(10)),X'6eef14f468dbca2eab572c7619bf02009f82af01565d807c1c9d44b84a8153ce',X'055dee080502bc57d0fb4c30ef12c72b3f797e2f38501423f4a3da7556580505');
INSERT INTO journal VALUES(484,X'055dee080502bc57d0fb4c30ef12c72b3f797e2f38501423f4a3da7556580505',1775012400,'試験','init','code',484,NULL,1,X'775c8a3206cdb92b4668633fcc25788b',replace('code=N010\nlabel=自己評価\nlist=評価者区分\nprops=\nsort=10\n','\n',char(10)),X'a530fb021c9e964c69fc852701b850f52dc7b554bbc2bf91354c863bc427c55a',X'5ac07dd622da05bb9f474d88376515da1e5e0401d3a73289651353e793c82dd8');
INSERT INTO journal VALUES(485,X'5ac07dd622da05bb9f474d88376515da1e5e0401d3a73289651353e793c82dd8',1775012400,'試験','init','code',485,NULL,1,X'1d0ece4d34bbfe96b43af1896be95172',replace('code=N020\nlabel=構成員\nlist=評価者区分\nprops=\nsort=20\n','\n',char(10)),X'cadb6636d687349acda04f23ebf3efeed6821e363259ccd726cd04d08a7c0bfb',X'551a7835ac3938615b62ec3a9b495b9cad1a43dae4158f44fceae3dfc77fa99e');
INSERT INTO journal VALUES(486,X'551a7835ac3938615b62ec3a9b495b9cad1a43dae4158f44fceae3dfc77fa99e',1775012400,'試験','init','code',486,NULL,1,X'e4eef18c9de630ab21de4868e00fa8f0',replace('code=N030\nlabel=支援関係機関\nlist=評価者区分\nprops=\nsort=30\n','\n',char(10)),X'9c7c3f531157fe2ebc0a18c3323dbf3c743f0a81c6cf1e8e361da78ea5ce4b81',X'9b167fe65ec727383018a31e10b36a24247261104c576bf9693acda97c30acd3');
INSERT INTO journal VALUES(487,X'9b167fe65ec727383018a31e10b36a24247261104c576bf9693acda97c30acd3',1775012400,'試験','init','code',487,NULL,1,X'391212adb9b624f06d814fa1355e3ade',replace('code=N040\nlabel=本人・家族\nlist=評価者区分\nprops=\nsort=40\n','\n',char(10)),X'2d2829fcae51b640ee420d4939580b194e0680fb7e9198621a742bcc1409aed2',X'97d72cd294dc1a6d5cac372e90b9b44ee5eff24a1f4579cce64f26489dc4039a');
INSERT INTO journal VALUES(488,X'97d72cd294dc1a6d5cac372e90b9b44ee5eff24a1f4579cce64f26489dc4039a',1775012400,'試験','init','code',488,NULL,1,X'743454fe2ca89460121314a031ffb321',replace('code=N050\nlabel=外部\nlist=評価者区分\nprops=\nsort=50\n','\n',char(10)),X'6c08f59229c7c828ae1b8dbe575dc7eaac6cddbc6301e5cfddedbe2739e65a7c',X'f795e1293b95e35980cdcd1cd9b3519b5d3bb3ed647295daf71a7fcc1485e388');
INSERT INTO journal VALUES(489,X'f795e1293b95e35980cdcd1cd9b3519b5d3bb3ed647295daf71a7fcc1485e388',1775012400,'試験','init','code',489,NULL,1,X'a1b92128e9557cbb5646002dcebb6b04',replace('code=A010\nlabel=達成\nlist=達成度\nprops=\nsort=10\n','\n',char(10)),X'9ce42186c8e106a0be10dc65c75f96664dfa98321cd19431d3bd1fc5177cd81f',X'3d75473778871c9305a9e6d808da5c830e5e1c0ccb710c631f860d31f19ddd59');
INSERT INTO journal VALUES(490,X'3d75473778871c9305a9e6d808da5c830e5e1c0ccb710c631f860d31f19ddd59',1775012400,'試験','init','code',490,NULL,1,X'be0e1c77dbae850a409911e6f88fd26c',replace('code=A020\nlabel=おおむね達成\nlist=達成度\nprops=\nsort=20\n','\n',char(10)),X'143de061e596a4d953c5bbeb5e3a12cd706eac43b827ff4166d3db26b90ddbeb',X'd1138dfe42816b285e5e8a0b0b36667bf9829724eacfb1990dbaf2415e2ec252');
INSERT INTO journal VALUES(491,X'd1138dfe42816b285e5e8a0b0b36667bf9829724eacfb1990dbaf2415e2ec252',1775012400,'試験','init','code',491,NULL,1,X'4cb5f2213f03d31218deec4a93f2841a',replace('code=A030\nlabel=一部達成\nlist=達成度\nprops=\nsort=30\n','\n',char(10)),X'82ed951c9c748fa918356f4a018acb1e87af89bb41107a5c06501028f0a745df',X'ed5e687d38035d2565eb978e76e3f3c86669b0ccce38f6ff9c6671086756cc71');
INSERT INTO journal VALUES(492,X'ed5e687d38035d2565eb978e76e3f3c86669b0ccce38f6ff9c6671086756cc71',1775012400,'試験','init','code',492,NULL,1,X'7d973fc92fb78ed55ee1356f967926a7',replace('code=A040\nlabel=未達成\nlist=達成度\nprops=\nsort=40\n','\n',char(10)),X'bc0fa5c0dbb3e8e01d3e642317c1c75371c9faec0878d92072fa39897da0067e',X'100e7e54465393b254a5c4e0006c0d9984cc82073363b3b609b31cc632509ca3');
INSERT INTO journal VALUES(493,X'100e7e54465393b254a5c4e0006c0d9984cc82073363b3b609b31cc632509ca3',1775012400,'試験','init','code',493,NULL,1,X'eb4c84d6ff270a70893cfb89d379fff8',replace('code=F010\nlabel=対面\nlist=開催形態\nprops=\nsort=10\n','\n',char(10)),X'cec1aafd81814ba69d8449cbdab6bccc203d18c1231e58fb2656a79288327371',X'ef34659ebea496eac7e5dedf6a672eee2971e2acbbcc62ace08ab71733ccb930');
INSERT INTO journal VALUES(494,X'ef34659ebea496eac7e5dedf6a672eee2971e2acbbcc62ace08ab71733ccb930',1775012400,'試験','init','code',494,NULL,1,X'000acd8aeb116fcfc5c5f947024ef36c',replace('code=F020\nlabel=オンライン\nlist=開催形態\nprops=\nsort=20\n','\n',char(10)),X'85fa3d1d69b00020f049126ccc2f6b0a1b833c3b3eb9f720d854caf761c49fe5',X'72ce4eb95714efdf1c21277aba10101281ea2c36a69d7bc9cdfa168b52b579cd');
INSERT INTO journal VALUES(495,X'72ce4eb95714efdf1c21277aba10101281ea2c36a69d7bc9cdfa168b52b579cd',1775012400,'試験','init','code',495,NULL,1,X'4ffad61935a5718f4a178d04a2732bf4',replace('code=F030\nlabel=書面\nlist=開催形態\nprops=\nsort=30\n','\n',char(10)),X'd147a1b4611b543065b4b2ae12f1e44f576ef1a22980315bb5802c029ab085d5',X'935028d83891eb4a9fec3f83bc542bb931b845dca20b7b78226d686a799011f6');
INSERT INTO journal VALUES(496,X'935028d83891eb4a9fec3f83bc542bb931b845dca20b7b78226d686a799011f6',1775012400,'試験','init','code',496,NULL,1,X'6756a0ae9f7fcde00fd8c7c4aaf66843',replace('code=X010\nlabel=DV・ストーカー等の支援措置\nlist=制限理由\nprops=\nsort=10\n','\n',char(10)),X'66ecb7510cd57a24b80877d83e161fbf85d717682a75210511ab156252153bde',X'056496cdea35c2b7b8df7e933c5d9b7dd189f4fd24c043101a7aef90901e753b');
INSERT INTO journal VALUES(497,X'056496cdea35c2b7b8df7e933c5d9b7dd189f4fd24c043101a7aef90901e753b',1775012400,'試験','init','code',497,NULL,1,X'7dee88f58503aa8eebc13fa036f1e80d',replace('code=X020\nlabel=児童虐待\nlist=制限理由\nprops=\nsort=20\n','\n',char(10)),X'1eb4c85bc3aa08a6d9ee6a91668734d60d9e3bd32e386624990860ebbd7b461d',X'dac4ccf8dde09fae3037f28458dcdd77941d436baaf5152645462eb0fa0471e9');
INSERT INTO journal VALUES(498,X'dac4ccf8dde09fae3037f28458dcdd77941d436baaf5152645462eb0fa0471e9',1775012400,'試験','init','code',498,NULL,1,X'51e349ad9e1bcad90e9418fcfb04d08a',replace('code=X030\nlabel=本人の申し出\nlist=制限理由\nprops=\nsort=30\n','\n',char(10)),X'350c980340f991b2ad4b4b2622970d6aa94189bb14fb69cb4afbac20de44e2db',X'd4ba9952c6c3b450a4c553fbffe088d6c119497b96381668edee38af28678e7e');
INSERT INTO journal VALUES(499,X'd4ba9952c6c3b450a4c553fbffe088d6c119497b96381668edee38af28678e7e',1775012400,'試験','init','code',499,NULL,1,X'd74e44f563ab90fb470ab98ac844f899',replace('code=X040\nlabel=その他\nlist=制限理由\nprops=\nsort=40\n','\n',char(10)),X'8255d8b5582a5b05bc6f60ddd29db0ccaf23b66c534829c677b26f6aacdb728d',X'6250651027795089a29268b6d018ddd56a3a6c379e05de107e325f2bea03faa6');
INSERT INTO journal VALUES(500,X'6250651027795089a29268b6d018ddd56a3a6c379e05de107e325f2bea03faa6',1775012400,'試験','import','intake',500,1,1,X'710de0baa0a9282382ced3714e11bc23',replace('agency=A010\nbirth=1965-02-03\ncase_id=500\ncase_number=R7-00001\nconsent=Y010\nconsent_on=2025-04-01\ncontent=ごみの片付け\nhousehold_number=S-1\nissues=K200;K010\nkana=ミホン　イチロウ\nlead_agency=A110\nmain_issue=K010\nname=見本　一郎\nnumber=1\nreceived_on=2025-04-01\nrowkey=3/2025/1\nsex=S010\n','\n',char(10)),X'b07af01788fa01f760cc66cbf8abdf87a042a18163d3006abcf22f20bb98479a',X'00632fc6357f6b2fe578875ce4e14af65c37d47e081a22712c8245e0b4beed03');
INSERT INTO journal VALUES(501,X'00632fc6357f6b2fe578875ce4e14af65c37d47e081a22712c8245e0b4beed03',1775012400,'試験','import','consent',501,1,1,X'5606b71b3a7dbc7d3d5726ef75744d2a',replace('case_id=500\nconsented_on=2025-04-01\nintake_id=500\nkind=Y010\nrowkey=i500/270/20250401\nstate=T010\n','\n',char(10)),X'21c4359969631e30cdeba9bffd2f8447040b3fd89623503a41dcdf78ad038ad0',X'b1163da24079eb7194be22531c78e8c19ae84e00d1c3577da356077414dfa203');
INSERT INTO journal VALUES(502,X'b1163da24079eb7194be22531c78e8c19ae84e00d1c3577da356077414dfa203',1775012400,'試験','import','intake',502,1,1,X'c8a878b80392f0a1db1a82b4e62fa1d4',replace('agency=A110\nbirth=1965-02-03\ncase_id=502\ncase_number=R7-00002\nhousehold_number=S-2\nkana=ミホン イチロウ\nname=見本 一郎\nnumber=2\nreceived_on=2025-06-01\nrowkey=13/2025/2\nsex=S010\n','\n',char(10)),X'6c073f5d77a7e97d52c58cb1204615036f036d588450eed1c9f799f2d700d1b6',X'6f7ff2588562e771c32fc71068575553a656bc69964deba10b9054b3a374c0ce');
INSERT INTO journal VALUES(503,X'6f7ff2588562e771c32fc71068575553a656bc69964deba10b9054b3a374c0ce',1775012400,'試験','import','intake',503,1,1,X'a01cecf26e0b4bf76afba815c8097900',replace('agency=A110\nbirth=1976-01-02\ncase_id=503\ncase_number=R7-00003\nconsent=Y020\nhousehold_number=S-3\nkana=ミホン ハナコ\nname=見本 花子\nnumber=3\nreceived_on=2025-07-01\nrowkey=13/2025/3\nsex=S020\n','\n',char(10)),X'c41cbe19fd7fea0c0b0580ae97f95171ba81f306628d7115eec5e42d88cf8bee',X'5e01d5d26bd60534cdd2633c04900a8ed764a3e82f09eae66635f5b19d5d111e');
INSERT INTO journal VALUES(504,X'5e01d5d26bd60534cdd2633c04900a8ed764a3e82f09eae66635f5b19d5d111e',1775012400,'試験','import','consent',504,1,1,X'62491f9c0e2458845bd32149222402cf',replace('case_id=503\nconsented_on=2025-07-01\nintake_id=503\nkind=Y010\nrowkey=i503/271/20250701\nstate=T020\n','\n',char(10)),X'5530a4d300dd494d7aca1c1a17492dbf3032a306bc42275ab3d0fc6f9b44d545',X'5e15cafb9925abc0fc361000bed511d6f4b0a6c5530a0fdbae728fbb4eeceade');
INSERT INTO journal VALUES(505,X'5e15cafb9925abc0fc361000bed511d6f4b0a6c5530a0fdbae728fbb4eeceade',1775012400,'試験','import','member',505,1,1,X'73b5660ed1e708e4f151f10cd1240de6',replace('birth=2008-05-05\nhousehold_id=500\nname=見本 二郎\nno=2\nrelation=Z030\nrowkey=500/2\n','\n',char(10)),X'ab16848677725d980d94fb83507ccf0fcdc5a3f5a30d5230f4970b490fc8b40b',X'924cbf7c3cf5383aaf1240f096945f2857fe889c3f7c18ad2ef1ca0d74fdc342');
INSERT INTO journal VALUES(506,X'924cbf7c3cf5383aaf1240f096945f2857fe889c3f7c18ad2ef1ca0d74fdc342',1775012400,'試験','import','member',506,1,1,X'b7dade6e9d022849c3b4821de643d439',replace('birth=1975-01-01\nhousehold_id=503\nname=見本 三郎\nno=2\nrelation=Z020\nrowkey=503/2\n','\n',char(10)),X'7f9731f728f94190d81ef2b90c1c79aa9f6373932525501115dace1744763c4d',X'5e09c3e3901889ba0173b168b266f4ecb0d61fe47be0e29190ffe256ccebe998');
INSERT INTO journal VALUES(507,X'5e09c3e3901889ba0173b168b266f4ecb0d61fe47be0e29190ffe256ccebe998',1775012400,'試験','import','run',507,1,1,X'b61c78e0a521d7719783df7866cf8bcd',replace('counts=intake 3 3 0 0 0 0\nmember 2 2 0 0 0 0\n\012files=b1f3537f09fa8468cb8b24ee81ebcb73e1c2ec640ce7af7cf63ecc16ce905ac0 utf-8 受付.csv\nd38ee6f9627401a9a00e58b2abec77c5e6fcfcd6e275bba7552318e4ed65f2fc utf-8 世帯員.csv\n\012first=500\012','\012',char(10)),X'11ce1e8c9aeedb864bf9daccda7c93a16bef360e1a6b6815996b24ca72591d48',X'2eefff533c45918630726912dfb8e4b8dcd7f2f1510978151e42418365077252');
INSERT INTO journal VALUES(508,X'2eefff533c45918630726912dfb8e4b8dcd7f2f1510978151e42418365077252',1775012400,'試験','restrict add','restrict',508,NULL,1,X'3604f63e60edec586a49e10234551b86',replace('holder=A010\nhousehold_id=503\nreason=X010\nrowkey=2025-08-01/=da87276b11176ef6.1\nstarted_on=2025-08-01\n','\n',char(10)),X'241d77d5a7302c3d7a38fe9ca0095801fb81a38952d32dd16b7dbb833b153dd8',X'4326f158daebb45f7edc2f1ab036f2e5f257beaa08913930a438c447e9b1d877');
INSERT INTO journal VALUES(509,X'4326f158daebb45f7edc2f1ab036f2e5f257beaa08913930a438c447e9b1d877',1775012400,'試験','consent add','consent',509,NULL,1,X'ae9feb781808f1c51dacdd5f2f882340',replace('case_id=500\nconsented_on=2025-04-02\nkind=Y030\nperson=500\nrowkey=2025-04-02/=8a3b2cb0bd0fc523.1\nstate=T010\n','\n',char(10)),X'e04a1fadba88388a2a51c51dd845407ee68eff3650107c105ae536414f9fe8c0',X'1df843b32f1867e0adc729532c6d8ddf92ea80c8322e691c72545dc9702dab6e');
INSERT INTO journal VALUES(510,X'1df843b32f1867e0adc729532c6d8ddf92ea80c8322e691c72545dc9702dab6e',1775012400,'試験','assess add','assess',510,NULL,1,X'58dd1ef473dcc4ed93ad09417fcae1c0',replace('assessed_on=2025-04-10\ncase_id=500\npicture=父と子\nrowkey=2025-04-10/=4f9717c4ca806f11.1\n','\n',char(10)),X'ff8589f7ea246ed2ad41edbdc6b9f2b6490657099ef0904b9b612e3e01cece34',X'9e9c3cca7754d273e5ae73edad61157ff1b9386845c6f18b8e04d41a6da415ff');
INSERT INTO journal VALUES(511,X'9e9c3cca7754d273e5ae73edad61157ff1b9386845c6f18b8e04d41a6da415ff',1775012400,'試験','resource add','resource',511,NULL,1,X'5a9d1975ad36dc933cc2d61af4d6b2f2',replace('name=みんなの畑\nnumber=R-1\nrowkey=R-1\n','\n',char(10)),X'2aea9d87f9bd8f212b0bb5f4312df8f3fe9e509aa07d1a489d9e0efeb903b58e',X'050a2315b26da507fe0f78b9c517d8a25ce64bc5fcbb1f355ec06d46935f7271');
INSERT INTO journal VALUES(512,X'050a2315b26da507fe0f78b9c517d8a25ce64bc5fcbb1f355ec06d46935f7271',1775012400,'試験','activity add','activity',512,NULL,1,X'8a10e5512f70544a114afc670217be33',replace('acted_on=2025-05-01\nname=畑の日\nnumber=A-1\nresource_id=511\nresource_number=R-1\nrowkey=A-1\n','\n',char(10)),X'4abe71feed8374e8080bd6b7c9f84d322886dce73aa4f841eb25ee3dfb0d6281',X'9ce10fbeb78f03fb32d4e90698945ff249d2557cd6110dbac8172c7e889080af');
INSERT INTO journal VALUES(513,X'9ce10fbeb78f03fb32d4e90698945ff249d2557cd6110dbac8172c7e889080af',1775012400,'試験','meeting add','meeting',513,NULL,1,X'ae7ef5fbb3168adf7fc331d06ee70fb6',replace('held_on=2025-06-05\nkind=E020\nnumber=M-1\nrowkey=M-1\n','\n',char(10)),X'1ad2705e7480207301c4af54a6591fec8a0b6d3f273ac1360340ca615d496cdf',X'8320a64ef7e65807bf3c986d9eeef545e1a562095756d5f61e103b3b3105c3a0');
INSERT INTO journal VALUES(514,X'8320a64ef7e65807bf3c986d9eeef545e1a562095756d5f61e103b3b3105c3a0',1775012400,'試験','import','roster',514,2,1,X'675d5c908b5d1d819c9871c158c3d29c',replace('agency=A110\nfrom_on=2025-04-01\nkind=E020\nname=協議三郎\nrowkey=2025-04-01/=b3eec3baa2b9980b.1\nsworn_on=2025-04-01\n','\n',char(10)),X'43d10745480db344739609deefb63fe76073e33333315b32328140b15e857f12',X'56e1a179de17ca5733e3a45e5bff37984296de0bb83fccf73bda70e16b143719');
INSERT INTO journal VALUES(515,X'56e1a179de17ca5733e3a45e5bff37984296de0bb83fccf73bda70e16b143719',1775012400,'試験','import','run',515,2,1,X'37cb13b30cdbf1de7f504dc29ea8c3f2',replace('counts=roster 1 1 0 0 0 0\n\012files=55b0c652c9d675e991f8c1ffe01e5f5cc1749cbf316d5e4a0d1982422861782a utf-8 構成員名簿.csv\n\012first=514\012','\012',char(10)),X'07418bed9fb74d772f2707f23405c59d3425e6cffd24c072a6aff26521f5f021',X'4578ec06ea1a4d199693cd0f3b42c368ff0d9d21c994693f1de7a3d5c202614c');
INSERT INTO journal VALUES(516,X'4578ec06ea1a4d199693cd0f3b42c368ff0d9d21c994693f1de7a3d5c202614c',1775012400,'試験','import','attendance',516,3,1,X'e556175e40fc89ec4ada5c0c9603c807',replace('agency=A110\nmeeting_id=513\nmeeting_number=M-1\nname=協議三郎\nrole=R010\nrowkey=/=65c98ea1a6e1ca03.1\nsecrecy=N010\n','\n',char(10)),X'27263ff5dfeff624305d7a9ccdb671c1d2e20e9e11309789740ba58d62b2ee32',X'05fe85051a86f3b0b379b6e8aa1b51da7076e92a83eb4841b95f9a5de6f26cca');
INSERT INTO journal VALUES(517,X'05fe85051a86f3b0b379b6e8aa1b51da7076e92a83eb4841b95f9a5de6f26cca',1775012400,'試験','import','attendance',517,3,1,X'1781e6ee46ddaa00cb62545227ea9adc',replace('agency=A170\nmeeting_id=513\nmeeting_number=M-1\nrole=R010\nrowkey=/=79ed910a2e6e9182.1\nsecrecy=N010\n','\n',char(10)),X'ef0dc9068942d6ae3061baffaed3365de8309d186a4bb1c172cfb928676e349e',X'd45dee2302aadc69f637057f08ec8a524c189c3f282eed8ef1df231bd62c9ab7');
INSERT INTO journal VALUES(518,X'd45dee2302aadc69f637057f08ec8a524c189c3f282eed8ef1df231bd62c9ab7',1775012400,'試験','import','run',518,3,1,X'0e02726f48cf6330bfcaf62c27c42c9e',replace('counts=attendance 2 2 0 0 0 0\n\012files=978a8fde46fc17afe77dcaf2d6ac935bee654993967920b0d2471b4322292946 utf-8 出席.csv\n\012first=516\012','\012',char(10)),X'e08a92e8e385f0fbf1decbc8443be4b35c4fffda66d5052f1000c9dda1244d92',X'f324288fd0d8e46aff24eb1c1661c4c575ac880129be44bc0e580eef24c36b42');
INSERT INTO journal VALUES(519,X'f324288fd0d8e46aff24eb1c1661c4c575ac880129be44bc0e580eef24c36b42',1775012400,'試験','import','agenda',519,4,1,X'1a9fe2ef721ce5a33d9ad0b4d89ab464',replace('acting=F020\ncase_id=500\nkind=G030\nmeeting_id=513\nmeeting_number=M-1\noutcome=見守る\nrowkey=/=b194325e064d5fd4.1\n','\n',char(10)),X'4bfa1bc16c71283e362f514a1532f1f3137294a9a923b528555eccc89c92c8ef',X'20d382a48b92261378822c1ac7370b96f3fc0ad8f708f6948cd6e44addaf1070');
INSERT INTO journal VALUES(520,X'20d382a48b92261378822c1ac7370b96f3fc0ad8f708f6948cd6e44addaf1070',1775012400,'試験','import','run',520,4,1,X'feb77ca757e83be12fc5157a0257f9e3',replace('counts=agenda 1 1 0 0 0 0\n\012files=698ef8cb0256261d8c3d7e1d2c21d912ddfb5dc406ed24072a688130b0d4d0b5 utf-8 案件.csv\n\012first=519\012','\012',char(10)),X'ee33dc0dbcb7ae47970af281fd2edef996fd14123dbc59d3c1451306d1682094',X'9704879db059e4b1146728c6a31f09d0723b1042638f08c3dc72fb49768de671');
INSERT INTO journal VALUES(521,X'9704879db059e4b1146728c6a31f09d0723b1042638f08c3dc72fb49768de671',1775012400,'試験','import','task',521,5,1,X'654fd60da007659301a3d94c0af0a5ce',replace('agency=A110\ncase_id=500\ndue_on=2025-09-01\nmeeting_id=513\nmeeting_number=M-1\nrole=見守り\nrowkey=2025-09-01/=53f19a929d2c0a8d.1\n','\n',char(10)),X'a91087c5011a78dadc6e06cc90518af5564762909cf01d67e57a5aeaa5695dc4',X'b2566213fef932fd1fda06d5e841dae044431c1d8e237eed94e58d818729b217');
INSERT INTO journal VALUES(522,X'b2566213fef932fd1fda06d5e841dae044431c1d8e237eed94e58d818729b217',1775012400,'試験','import','run',522,5,1,X'7b309923ce618a17dd7d0fb0cdd26eac',replace('counts=task 1 1 0 0 0 0\n\012files=139bbb9dc8051bb816f35281a0662aea5b43cf3f81338b72b117b77e8fdc93e1 utf-8 役割分担.csv\n\012first=521\012','\012',char(10)),X'75f5e9e123e70762655d6d8ed77157ebc1dcd6ef0619964be0afe6a3514ddbbb',X'657e0a6faef9d6eb178e906ace632672cd40f3d861a65de38ddf1c5a610999a6');
INSERT INTO journal VALUES(523,X'657e0a6faef9d6eb178e906ace632672cd40f3d861a65de38ddf1c5a610999a6',1775012400,'試験','import','hearing',523,6,1,X'1c47ee7fba626c2fd257396b1cfd9653',replace('agency=A110\ncase_id=500\nmeeting_id=513\nmeeting_number=M-1\nrowkey=/=df9465c8822eeeef.1\nsituation=訪問している\n','\n',char(10)),X'2c60b2532bb5bd6819c2ed1c6f0081c83a2b779ecbdf952cc1c7ccbafdea9ec5',X'6f66c135711a741cf00864d2a2abd3f3c8da10c324ea8bad98cc59a3f964882c');
INSERT INTO journal VALUES(524,X'6f66c135711a741cf00864d2a2abd3f3c8da10c324ea8bad98cc59a3f964882c',1775012400,'試験','import','run',524,6,1,X'f7b46e5b02b1edc68635230f0f4f8327',replace('counts=hearing 1 1 0 0 0 0\n\012files=5e1c4e38ec0bfbc5e353fc80c330b5d06bac55c6230c9d748af7aa84a8b20e67 utf-8 事前ヒアリング.csv\n\012first=523\012','\012',char(10)),X'f75af18403300580e05d23c9d7a4a407a8ed6f1d8718198b4e5cbbfd5e8931a7',X'f2cf3cee2e9b5ed2afae292760e541e0a013cb3f4e9a31599a052044b879aa58');
INSERT INTO journal VALUES(525,X'f2cf3cee2e9b5ed2afae292760e541e0a013cb3f4e9a31599a052044b879aa58',1775012400,'試験','import','survey',525,7,1,X'11cdcb9c3d29c5013e243b41ea4e31d6',replace('agency=A110\nanswer=よかった\nmeeting_id=513\nmeeting_number=M-1\nname=協議三郎\nquestion=どうでしたか\nrowkey=/=63675904671d2f0d.1\n','\n',char(10)),X'f94ac7dc1d54fe14d3a91ea4412ff92ef76f25961c676a55e7724b25bad76558',X'95281d4e658456bc2ba2393865acbb86f7b295078fc7d34d418be05cff0d107b');
INSERT INTO journal VALUES(526,X'95281d4e658456bc2ba2393865acbb86f7b295078fc7d34d418be05cff0d107b',1775012400,'試験','import','run',526,7,1,X'a1601a61ddb8cfd81dee0dd0ada59821',replace('counts=survey 1 1 0 0 0 0\n\012files=6b163fb6e82d94d14e355000fdd6a15e8819ce9e01f4420b1786d747a07eaf4d utf-8 アンケート.csv\n\012first=525\012','\012',char(10)),X'5b91bd5db5044f65e736e799b4037c9e142a50fe9243155b2797215c354e50bb',X'73d60a8044dd669abd1a74a1b58480f016818d56d05766f00e5bc764c9ca6190');
INSERT INTO journal VALUES(527,X'73d60a8044dd669abd1a74a1b58480f016818d56d05766f00e5bc764c9ca6190',1775012400,'試験','plan add','plan',527,NULL,1,X'aacaea479c1843d7c4d725ec81486300',replace('case_id=500\ndecided_on=2025-06-05\nends_on=2026-03-01\nkind=V010\nlong_goal=畑に通う\nmade_on=2025-05-20\nmeeting_id=513\nmeeting_number=M-1\nnumber=P-1\nround=U010\nrowkey=P-1\nservices=L010\nstarts_on=2025-06-10\n','\n',char(10)),X'31e1912a32caf393ed1822a97d046e6e227a7738a6cc3c5cc1c83f3e8591b579',X'84112950c071c00278e9e3d49dc9e8d661981c1792d13d0207f44b8eace67f82');
INSERT INTO journal VALUES(528,X'84112950c071c00278e9e3d49dc9e8d661981c1792d13d0207f44b8eace67f82',1775012400,'試験','import','action',528,8,1,X'7f8a19da8d219c97832bd629c39c2cc9',replace('agency=A110\ncontent=朝に畑へ行く\nfrequency=週1回\nplan_id=527\nplan_number=P-1\nresource_id=511\nresource_number=R-1\nrowkey=/=f57f008d22b4f057.1\n','\n',char(10)),X'68f9768506883b9a4aee0a5880dd3a52c08418e6c785ab6a764a86106ca1c33b',X'72b3bb5c9dc36abe8b28ac735fd2b258c47f0f0d8aee53be6b903eb08f1b2628');
INSERT INTO journal VALUES(529,X'72b3bb5c9dc36abe8b28ac735fd2b258c47f0f0d8aee53be6b903eb08f1b2628',1775012400,'試験','import','run',529,8,1,X'7c76acb58776cbfe977c89a10e6f81e4',replace('counts=action 1 1 0 0 0 0\n\012files=9c8bb01709aa94e1cd9e008fa04f414714f2b0ab16e254e62b96f16626b68f34 utf-8 支援内容.csv\n\012first=528\012','\012',char(10)),X'21e94d08e1cf0e0fbf70e8b172d3083140f9d92f46f31714750c0a860e72c3c3',X'206c7077aed83da376ceb0cde6cd3e84fc25f35d1bdb2441c1e37acc20acc44b');
INSERT INTO journal VALUES(530,X'206c7077aed83da376ceb0cde6cd3e84fc25f35d1bdb2441c1e37acc20acc44b',1775012400,'試験','contact add','contact',530,NULL,1,X'fe71eb1286ce2a62a3ecce3c97e48a03',replace('agency=A110\ncase_id=500\ncontacted_on=2025-06-20\ncontent=畑に行った\nkind=B010\nmethod=M030\nrowkey=2025-06-20/=fa05ab15eaeee3e0.1\n','\n',char(10)),X'e99d32655b533bf2fea0fdc6b734ec72b04b4d694f83dc383f0db90f38a7d316',X'835fad339543a0348291a2d55ad8df556ee503fc94cb8a7013eced735a50749f');
INSERT INTO journal VALUES(531,X'835fad339543a0348291a2d55ad8df556ee503fc94cb8a7013eced735a50749f',1775012400,'試験','refer add','refer',531,NULL,1,X'7b49afc749e2b28acdf39ec10042e21f',replace('case_id=500\nfrom_agency=A110\nreason=見守り\nreferred_on=2025-06-21\nrowkey=2025-06-21/=8c3a8282eb8b5b8c.1\nto_agency=A170\n','\n',char(10)),X'b891998c66893bfe0fad0a73b51c24f2c1453f79e383ef14e7aa8f7d60c30485',X'010cb5d556e9d77267b89e8d4b7420371f161e85d692d9785bfe3072b06cb308');
INSERT INTO journal VALUES(532,X'010cb5d556e9d77267b89e8d4b7420371f161e85d692d9785bfe3072b06cb308',1775012400,'試験','resource match','match',532,NULL,1,X'c9449e2971e3155d5b01af784a574fad',replace('case_id=500\nresource_id=511\nresource_number=R-1\nrowkey=2025-07-01/=71f45ae28c149ebe.1\nstarted_on=2025-07-01\n','\n',char(10)),X'd5b465a426da00d3fd5d776a02cb00b65278248b7a164a9f39738c5052d62b09',X'dbf861aec17de841c68f3599de0a3d84b190631c6e3b73995780f81b226c24ca');
INSERT INTO journal VALUES(533,X'dbf861aec17de841c68f3599de0a3d84b190631c6e3b73995780f81b226c24ca',1775012400,'試験','plan evaluate','evaluation',533,NULL,1,X'8b6460164749b2f611e158b00e943c8c',replace('evaluated_on=2025-12-01\noutcome=R010\nplan_id=527\nplan_number=P-1\nrowkey=2025-12-01/=dcbf1c58b04e8490.1\n','\n',char(10)),X'cafd1f82647c65ef725606d8d3a94d5bf04be8c34152c8105dd24943bef44154',X'd4e5ecb2a83ee0ae63ec9393ef8ed419253391c43ad0359887c735d93e0e7377');
INSERT INTO journal VALUES(534,X'd4e5ecb2a83ee0ae63ec9393ef8ed419253391c43ad0359887c735d93e0e7377',1775012400,'試験','closure add','closure',534,NULL,1,X'f7809a7a6870c22693dba9863bf0e943',replace('case_id=503\nclosed_on=2025-09-01\nreason=E060\nrowkey=2025-09-01/=de82116e402dae78.1\ntarget=E010\nwish=希望する\n','\n',char(10)),X'ebfb865bf11ef800f8e7dee82e34936092334efe077178c03d8835f50a5f546c',X'd049bed03d9943233a90b219cbbedc11689bf0e7d0fd4e0128274dc75b9246cd');
INSERT INTO journal VALUES(535,X'd049bed03d9943233a90b219cbbedc11689bf0e7d0fd4e0128274dc75b9246cd',1775012400,'試験','topic add','topic',535,NULL,1,X'd126270ca853d2a2dead9a2b4a4e6289',replace('case_id=500\ncontent=集まる場がない\ndrawn_on=2025-09-01\nnumber=T-1\norigin=R7-1\nrowkey=T-1\n','\n',char(10)),X'3626fbe34cbc25d0364421c1bf115cf0516d33fe6f003459715060e79974f3dd',X'460382db89c75fd8692e3442cd159f69fe7c0c127cdcc42407259687ffbf9f8f');
INSERT INTO journal VALUES(536,X'460382db89c75fd8692e3442cd159f69fe7c0c127cdcc42407259687ffbf9f8f',1775012400,'試験','appraisal add','appraisal',536,NULL,1,X'fc20ed54ff441b92d58d845d5ae12276',replace('criterion=C020\nrowkey=/=1d8ff303d90e225e.1\nyear=2025\n','\n',char(10)),X'62594f945a374371220e72a8cd77c0489b61ec5ad165edb9b7d9273b724df40c',X'ade6c4c3883edc8002159b9091de13b61babd0d3275461b915c3f38bcb6e8cb2');
INSERT INTO journal VALUES(537,X'ade6c4c3883edc8002159b9091de13b61babd0d3275461b915c3f38bcb6e8cb2',1775012400,'試験','case assign','assign',537,NULL,1,X'5ae07b7acb2aa4b827613cb37b3abced',replace('assigned_on=2025-06-06\ncase_id=500\nlead_agency=A110\nrowkey=2025-06-06/=85096b4de3287d68.1\n','\n',char(10)),X'df52997cefb3c7bea195eff4506dd8f332db8abb049fc19e499194c039d55f14',X'a7279d9e7a4bed0a866d5065908d05b79f48e65c8cfceb1a6047f874036cdfef');
INSERT INTO journal VALUES(538,X'a7279d9e7a4bed0a866d5065908d05b79f48e65c8cfceb1a6047f874036cdfef',1775012400,'試験','case join','joining',538,NULL,1,X'90dbf4ac3e7e87d5cdc082d77d705764',replace('case_id=500\nfrom_household=502\ninto_household=500\njoined_on=2025-06-03\nother_id=502\nrowkey=2025-06-03/=758aef9d2ace2891.1\n','\n',char(10)),X'dd9fe12cd79b28a5275e9fd2eb7caddaad4d2205aec88cd430d284d7232314e9',X'6566f4417fac1d65912846a8b6d17fd4049c3ec167118fa31b04f00bf78ca75f');
INSERT INTO journal VALUES(539,X'6566f4417fac1d65912846a8b6d17fd4049c3ec167118fa31b04f00bf78ca75f',1775012400,'試験','household move','move',539,NULL,1,X'dcc86a41023ad2297f788dcd27149380',replace('district=D910\nhousehold_id=503\nmoved_on=2025-08-02\nrowkey=2025-08-02/=9d04470d44c7e724.1\n','\n',char(10)),X'ac0f58fe4c4f188be32db61f6a66648efcd98738cda0f7a671692aa56e16073f',X'aefb13f0a9624b99c419ddb119d5c3f718d95e76a775f87a3c5e2e80de300de0');
INSERT INTO journal VALUES(540,X'aefb13f0a9624b99c419ddb119d5c3f718d95e76a775f87a3c5e2e80de300de0',1775012400,'試験','household split','split',540,NULL,1,X'8311a7c1edc869847fee58be33fa6baf',replace('household_id=500\npersons= 2 \nrowkey=2025-10-01/=628266aa350b3195.1\nsplit_on=2025-10-01\n','\n',char(10)),X'9f87b051ecd0475b0aab16266648d4df71188631b939a3eec07aa0195a40bc39',X'a709de125b371d5fe1c4e68f397ff8be82f58419f95c19d45595e31620a7a2da');
CREATE TABLE head (
	id integer primary key check (id = 1),
	seq integer not null,
	hash blob not null
) strict;
INSERT INTO head VALUES(1,540,X'a709de125b371d5fe1c4e68f397ff8be82f58419f95c19d45595e31620a7a2da');
CREATE TABLE setting (
	name text primary key,
	value text not null
) strict, without rowid;
INSERT INTO setting VALUES('municipality','こくぶん市');
INSERT INTO setting VALUES('started','2023-04-01');
CREATE TABLE code (
	id integer primary key,
	list text not null,
	code text not null,
	sort integer not null,
	retired integer,
	label text not null,
	label_key text not null,
	props text not null,		-- '名=値' lines
	unique (list, code)
) strict;
INSERT INTO code VALUES(3,'機関','A010',10,NULL,'福祉総合相談窓口','福祉総合相談窓口','');
INSERT INTO code VALUES(4,'機関','A020',20,NULL,'地域包括支援センター','地域包括支援センタ',replace('分野=高齢\n事業=第1号イ\n','\n',char(10)));
INSERT INTO code VALUES(5,'機関','A030',30,NULL,'障害者相談支援事業所','障害者相談支援事業所',replace('分野=障害\n事業=第1号ロ\n','\n',char(10)));
INSERT INTO code VALUES(6,'機関','A040',40,NULL,'基幹相談支援センター','基幹相談支援センタ',replace('分野=障害\n事業=第1号ロ\n','\n',char(10)));
INSERT INTO code VALUES(7,'機関','A050',50,NULL,'こども家庭センター','子供家庭センタ',replace('分野=子ども\n事業=第1号ハ\n','\n',char(10)));
INSERT INTO code VALUES(8,'機関','A060',60,NULL,'利用者支援事業所','利用者支援事業所',replace('分野=子ども\n事業=第1号ハ\n','\n',char(10)));
INSERT INTO code VALUES(9,'機関','A070',70,NULL,'自立相談支援機関','自立相談支援機関',replace('分野=困窮\n事業=第1号ニ\n','\n',char(10)));
INSERT INTO code VALUES(10,'機関','A080',80,NULL,'参加支援事業者','参加支援事業者',replace('事業=第2号\n','\n',char(10)));
INSERT INTO code VALUES(11,'機関','A090',90,NULL,'アウトリーチ支援事業者','アウトリチ支援事業者',replace('事業=第4号\n','\n',char(10)));
INSERT INTO code VALUES(12,'機関','A100',100,NULL,'多機関協働事業者','多機関協働事業者',replace('事業=第5号\n','\n',char(10)));
INSERT INTO code VALUES(13,'機関','A110',110,NULL,'社会福祉協議会','社会福祉協議会',replace('分野=社協\n','\n',char(10)));
INSERT INTO code VALUES(14,'機関','A120',120,NULL,'保健センター','保健センタ',replace('分野=保健\n','\n',char(10)));
INSERT INTO code VALUES(15,'機関','A130',130,NULL,'学校','学校',replace('分野=教育\n','\n',char(10)));
INSERT INTO code VALUES(16,'機関','A140',140,NULL,'教育委員会','教育委員会',replace('分野=教育\n','\n',char(10)));
INSERT INTO code VALUES(17,'機関','A150',150,NULL,'医療機関','医療機関',replace('分野=医療\n','\n',char(10)));
INSERT INTO code VALUES(18,'機関','A160',160,NULL,'訪問看護ステーション','訪問看護ステション',replace('分野=医療\n','\n',char(10)));
INSERT INTO code VALUES(19,'機関','A170',170,NULL,'警察','警察',replace('分野=警察\n','\n',char(10)));
INSERT INTO code VALUES(20,'機関','A180',180,NULL,'消防署','消防署',replace('分野=消防\n','\n',char(10)));
INSERT INTO code VALUES(21,'機関','A190',190,NULL,'清掃事務所','清掃事務所',replace('分野=環境・まちづくり\n','\n',char(10)));
INSERT INTO code VALUES(22,'機関','A200',200,NULL,'住宅部門','住宅部門',replace('分野=住宅\n','\n',char(10)));
INSERT INTO code VALUES(23,'機関','A210',210,NULL,'居住支援法人','居住支援法人',replace('分野=住宅\n','\n',char(10)));
INSERT INTO code VALUES(24,'機関','A220',220,NULL,'ハローワーク','ハロワク',replace('分野=就労\n','\n',char(10)));
INSERT INTO code VALUES(25,'機関','A230',230,NULL,'福祉事務所','福祉事務所',replace('分野=困窮\n','\n',char(10)));
INSERT INTO code VALUES(26,'機関','A240',240,NULL,'児童相談所','児童相談所',replace('分野=子ども\n','\n',char(10)));
INSERT INTO code VALUES(27,'機関','A250',250,NULL,'保健所','保健所',replace('分野=保健\n','\n',char(10)));
INSERT INTO code VALUES(28,'機関','A260',260,NULL,'教育センター','教育センタ',replace('分野=教育\n','\n',char(10)));
INSERT INTO code VALUES(29,'機関','A270',270,NULL,'権利擁護センター','権利擁護センタ',replace('分野=司法・権利擁護\n','\n',char(10)));
INSERT INTO code VALUES(30,'機関','A280',280,NULL,'児童館・保育所','児童館保育所',replace('分野=子ども\n','\n',char(10)));
INSERT INTO code VALUES(31,'機関','A290',290,NULL,'介護サービス事業所','介護サビス事業所',replace('分野=高齢\n','\n',char(10)));
INSERT INTO code VALUES(32,'機関','A300',300,NULL,'障害福祉サービス事業所','障害福祉サビス事業所',replace('分野=障害\n','\n',char(10)));
INSERT INTO code VALUES(33,'機関','A310',310,NULL,'ひきこもり地域支援センター','引籠リ地域支援センタ',replace('分野=困窮\n','\n',char(10)));
INSERT INTO code VALUES(34,'機関','A320',320,NULL,'不動産会社','不動産会社',replace('分野=住宅\n','\n',char(10)));
INSERT INTO code VALUES(35,'機関','A330',330,NULL,'建築・土木・公園部門','建築土木公園部門',replace('分野=環境・まちづくり\n','\n',char(10)));
INSERT INTO code VALUES(36,'機関','A340',340,NULL,'他自治体','他自治体','');
INSERT INTO code VALUES(37,'機関','A350',350,NULL,'民生委員・児童委員','民生委員児童委員',replace('分野=地域\n','\n',char(10)));
INSERT INTO code VALUES(38,'機関','A360',360,NULL,'自治会・町内会','自治会町内会',replace('分野=地域\n','\n',char(10)));
INSERT INTO code VALUES(39,'機関','A370',370,NULL,'NPO・支援団体','npo支援団体',replace('分野=地域\n','\n',char(10)));
INSERT INTO code VALUES(40,'機関','A380',380,NULL,'民間事業者','民間事業者',replace('分野=民間\n','\n',char(10)));
INSERT INTO code VALUES(41,'機関','A390',390,NULL,'その他','ソノ他',replace('分野=その他\n','\n',char(10)));
INSERT INTO code VALUES(42,'機関分野','F010',10,NULL,'高齢','高齢','');
INSERT INTO code VALUES(43,'機関分野','F020',20,NULL,'障害','障害','');
INSERT INTO code VALUES(44,'機関分野','F030',30,NULL,'子ども','子供','');
INSERT INTO code VALUES(45,'機関分野','F040',40,NULL,'困窮','困窮','');
INSERT INTO code VALUES(46,'機関分野','F050',50,NULL,'保健','保健','');
INSERT INTO code VALUES(47,'機関分野','F060',60,NULL,'医療','医療','');
INSERT INTO code VALUES(48,'機関分野','F070',70,NULL,'教育','教育','');
INSERT INTO code VALUES(49,'機関分野','F080',80,NULL,'住宅','住宅','');
INSERT INTO code VALUES(50,'機関分野','F090',90,NULL,'就労','就労','');
INSERT INTO code VALUES(51,'機関分野','F100',100,NULL,'司法・権利擁護','司法権利擁護','');
INSERT INTO code VALUES(52,'機関分野','F110',110,NULL,'警察','警察','');
INSERT INTO code VALUES(53,'機関分野','F120',120,NULL,'消防','消防','');
INSERT INTO code VALUES(54,'機関分野','F130',130,NULL,'環境・まちづくり','環境マチヅクリ','');
INSERT INTO code VALUES(55,'機関分野','F140',140,NULL,'地域','地域','');
INSERT INTO code VALUES(56,'機関分野','F150',150,NULL,'社協','社協','');
INSERT INTO code VALUES(57,'機関分野','F160',160,NULL,'民間','民間','');
INSERT INTO code VALUES(58,'機関分野','F170',170,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(59,'事業','J010',10,NULL,'第1号イ','第1号イ',replace('事業名=地域包括支援センター\n号=1\n','\n',char(10)));
INSERT INTO code VALUES(60,'事業','J020',20,NULL,'第1号ロ','第1号ロ',replace('事業名=障害者相談支援\n号=1\n','\n',char(10)));
INSERT INTO code VALUES(61,'事業','J030',30,NULL,'第1号ハ','第1号ハ',replace('事業名=利用者支援\n号=1\n','\n',char(10)));
INSERT INTO code VALUES(62,'事業','J040',40,NULL,'第1号ニ','第1号ニ',replace('事業名=自立相談支援\n号=1\n','\n',char(10)));
INSERT INTO code VALUES(63,'事業','J050',50,NULL,'第2号','第2号',replace('事業名=参加支援\n号=2\n','\n',char(10)));
INSERT INTO code VALUES(64,'事業','J060',60,NULL,'第3号イ','第3号イ',replace('事業名=地域介護予防活動支援\n号=3\n','\n',char(10)));
INSERT INTO code VALUES(65,'事業','J070',70,NULL,'第3号ロ','第3号ロ',replace('事業名=生活支援体制整備\n号=3\n','\n',char(10)));
INSERT INTO code VALUES(66,'事業','J080',80,NULL,'第3号ハ','第3号ハ',replace('事業名=地域活動支援センター\n号=3\n','\n',char(10)));
INSERT INTO code VALUES(67,'事業','J090',90,NULL,'第3号ニ','第3号ニ',replace('事業名=地域子育て支援拠点\n号=3\n','\n',char(10)));
INSERT INTO code VALUES(68,'事業','J100',100,NULL,'第4号','第4号',replace('事業名=アウトリーチ等\n号=4\n','\n',char(10)));
INSERT INTO code VALUES(69,'事業','J110',110,NULL,'第5号','第5号',replace('事業名=多機関協働\n号=5\n','\n',char(10)));
INSERT INTO code VALUES(70,'事業','J120',120,NULL,'第6号','第6号',replace('事業名=支援プラン\n号=6\n','\n',char(10)));
INSERT INTO code VALUES(71,'事業','J130',130,NULL,'生活困窮者支援等のための地域づくり','生活困窮者支援等ノタメノ地域ヅクリ','');
INSERT INTO code VALUES(72,'圏域','D910',910,NULL,'市外','市外','');
INSERT INTO code VALUES(73,'圏域','D920',920,NULL,'住所不定','住所不定','');
INSERT INTO code VALUES(74,'続柄','Z010',10,NULL,'本人','本人',replace('本人=yes\n','\n',char(10)));
INSERT INTO code VALUES(75,'続柄','Z020',20,NULL,'配偶者','配偶者','');
INSERT INTO code VALUES(76,'続柄','Z030',30,NULL,'子','子','');
INSERT INTO code VALUES(77,'続柄','Z040',40,NULL,'父','父','');
INSERT INTO code VALUES(78,'続柄','Z050',50,NULL,'母','母','');
INSERT INTO code VALUES(79,'続柄','Z060',60,NULL,'祖父母','祖父母','');
INSERT INTO code VALUES(80,'続柄','Z070',70,NULL,'孫','孫','');
INSERT INTO code VALUES(81,'続柄','Z080',80,NULL,'きょうだい','キョウダイ','');
INSERT INTO code VALUES(82,'続柄','Z090',90,NULL,'その他の親族','ソノ他ノ親族','');
INSERT INTO code VALUES(83,'続柄','Z100',100,NULL,'同居人','同居人','');
INSERT INTO code VALUES(84,'続柄','Z110',110,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(85,'本人との関係','R010',10,NULL,'本人','本人','');
INSERT INTO code VALUES(86,'本人との関係','R020',20,NULL,'配偶者','配偶者','');
INSERT INTO code VALUES(87,'本人との関係','R030',30,NULL,'子','子','');
INSERT INTO code VALUES(88,'本人との関係','R040',40,NULL,'父母','父母','');
INSERT INTO code VALUES(89,'本人との関係','R050',50,NULL,'きょうだい','キョウダイ','');
INSERT INTO code VALUES(90,'本人との関係','R060',60,NULL,'その他の親族','ソノ他ノ親族','');
INSERT INTO code VALUES(91,'本人との関係','R070',70,NULL,'知人','知人','');
INSERT INTO code VALUES(92,'本人との関係','R080',80,NULL,'近隣','近隣','');
INSERT INTO code VALUES(93,'本人との関係','R090',90,NULL,'支援者','支援者','');
INSERT INTO code VALUES(94,'本人との関係','R100',100,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(95,'異動事由','X010',10,NULL,'転入','転入',replace('加わる=yes\n','\n',char(10)));
INSERT INTO code VALUES(96,'異動事由','X020',20,NULL,'転居','転居','');
INSERT INTO code VALUES(97,'異動事由','X030',30,NULL,'転出','転出',replace('離れる=yes\n','\n',char(10)));
INSERT INTO code VALUES(98,'異動事由','X040',40,NULL,'世帯分離','世帯分離',replace('離れる=yes\n','\n',char(10)));
INSERT INTO code VALUES(99,'異動事由','X050',50,NULL,'婚姻','婚姻','');
INSERT INTO code VALUES(100,'異動事由','X060',60,NULL,'出生','出生',replace('加わる=yes\n','\n',char(10)));
INSERT INTO code VALUES(101,'異動事由','X070',70,NULL,'死亡','死亡',replace('死亡=yes\n離れる=yes\n','\n',char(10)));
INSERT INTO code VALUES(102,'異動事由','X080',80,NULL,'施設入所','施設入所','');
INSERT INTO code VALUES(103,'異動事由','X090',90,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(104,'就労','W010',10,NULL,'正規','正規','');
INSERT INTO code VALUES(105,'就労','W020',20,NULL,'非正規','非正規','');
INSERT INTO code VALUES(106,'就労','W030',30,NULL,'自営','自営','');
INSERT INTO code VALUES(107,'就労','W040',40,NULL,'休職中','休職中','');
INSERT INTO code VALUES(108,'就労','W050',50,NULL,'失業中','失業中','');
INSERT INTO code VALUES(109,'就労','W060',60,NULL,'求職中','求職中','');
INSERT INTO code VALUES(110,'就労','W070',70,NULL,'就労なし','就労ナシ','');
INSERT INTO code VALUES(111,'就労','W080',80,NULL,'学生','学生','');
INSERT INTO code VALUES(112,'就労','W090',90,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(113,'住居','H010',10,NULL,'持家','持家','');
INSERT INTO code VALUES(114,'住居','H020',20,NULL,'民間賃貸','民間賃貸','');
INSERT INTO code VALUES(115,'住居','H030',30,NULL,'公営住宅','公営住宅','');
INSERT INTO code VALUES(116,'住居','H040',40,NULL,'社宅・寮','社宅寮','');
INSERT INTO code VALUES(117,'住居','H050',50,NULL,'施設','施設','');
INSERT INTO code VALUES(118,'住居','H060',60,NULL,'野宿・知人宅','野宿知人宅','');
INSERT INTO code VALUES(119,'住居','H070',70,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(120,'相談者','C010',10,NULL,'本人','本人','');
INSERT INTO code VALUES(121,'相談者','C020',20,NULL,'家族・親族','家族親族','');
INSERT INTO code VALUES(122,'相談者','C030',30,NULL,'知人・友人','知人友人','');
INSERT INTO code VALUES(123,'相談者','C040',40,NULL,'近隣・地域住民','近隣地域住民','');
INSERT INTO code VALUES(124,'相談者','C050',50,NULL,'民生委員・児童委員','民生委員児童委員','');
INSERT INTO code VALUES(125,'相談者','C060',60,NULL,'自治会・町内会','自治会町内会','');
INSERT INTO code VALUES(126,'相談者','C070',70,NULL,'関係機関','関係機関','');
INSERT INTO code VALUES(127,'相談者','C080',80,NULL,'庁内部署','庁内部署','');
INSERT INTO code VALUES(128,'相談者','C090',90,NULL,'学校・教育機関','学校教育機関','');
INSERT INTO code VALUES(129,'相談者','C100',100,NULL,'医療機関','医療機関','');
INSERT INTO code VALUES(130,'相談者','C110',110,NULL,'民間事業者','民間事業者','');
INSERT INTO code VALUES(131,'相談者','C120',120,NULL,'匿名','匿名','');
INSERT INTO code VALUES(132,'相談者','C130',130,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(133,'相談者','C990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(134,'相談経路','Q010',10,NULL,'本人自ら連絡(来所)','本人自ラ連絡(来所)','');
INSERT INTO code VALUES(135,'相談経路','Q020',20,NULL,'本人自ら連絡(電話・メール)','本人自ラ連絡(電話メル)','');
INSERT INTO code VALUES(136,'相談経路','Q030',30,NULL,'家族・知人から連絡(来所)','家族知人カラ連絡(来所)','');
INSERT INTO code VALUES(137,'相談経路','Q040',40,NULL,'家族・知人から連絡(電話・メール)','家族知人カラ連絡(電話メル)','');
INSERT INTO code VALUES(138,'相談経路','Q050',50,NULL,'機関のアウトリーチ','機関ノアウトリチ','');
INSERT INTO code VALUES(139,'相談経路','Q060',60,NULL,'関係機関からの紹介','関係機関カラノ紹介','');
INSERT INTO code VALUES(140,'相談経路','Q070',70,NULL,'地域活動・居場所での把握','地域活動居場所デノ把握','');
INSERT INTO code VALUES(141,'相談経路','Q080',80,NULL,'支援中の専門職による把握','支援中ノ専門職ニヨル把握','');
INSERT INTO code VALUES(142,'相談経路','Q090',90,NULL,'匿名の通報','匿名ノ通報','');
INSERT INTO code VALUES(143,'相談経路','Q100',100,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(144,'相談経路','Q990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(145,'相談方法','M010',10,NULL,'来所','来所','');
INSERT INTO code VALUES(146,'相談方法','M020',20,NULL,'電話','電話','');
INSERT INTO code VALUES(147,'相談方法','M030',30,NULL,'訪問','訪問','');
INSERT INTO code VALUES(148,'相談方法','M040',40,NULL,'出張相談','出張相談','');
INSERT INTO code VALUES(149,'相談方法','M050',50,NULL,'巡回相談','巡回相談','');
INSERT INTO code VALUES(150,'相談方法','M060',60,NULL,'メール','メル','');
INSERT INTO code VALUES(151,'相談方法','M070',70,NULL,'LINE・SNS','linesns','');
INSERT INTO code VALUES(152,'相談方法','M080',80,NULL,'チャットボット','チャットボット','');
INSERT INTO code VALUES(153,'相談方法','M090',90,NULL,'オンライン','オンライン','');
INSERT INTO code VALUES(154,'相談方法','M100',100,NULL,'文書・FAX','文書fax','');
INSERT INTO code VALUES(155,'相談方法','M110',110,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(156,'相談方法','M990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(157,'性別','S010',10,NULL,'男性','男性','');
INSERT INTO code VALUES(158,'性別','S020',20,NULL,'女性','女性','');
INSERT INTO code VALUES(159,'性別','S030',30,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(160,'性別','S990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(161,'性別','S991',991,NULL,'回答拒否','回答拒否',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(162,'性別','S992',992,NULL,'未聴取','未聴取',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(163,'年代','G010',10,NULL,'0-9歳','09歳',replace('下限=0\n上限=9\n','\n',char(10)));
INSERT INTO code VALUES(164,'年代','G020',20,NULL,'10代','10代',replace('下限=10\n上限=19\n','\n',char(10)));
INSERT INTO code VALUES(165,'年代','G030',30,NULL,'20代','20代',replace('下限=20\n上限=29\n','\n',char(10)));
INSERT INTO code VALUES(166,'年代','G040',40,NULL,'30代','30代',replace('下限=30\n上限=39\n','\n',char(10)));
INSERT INTO code VALUES(167,'年代','G050',50,NULL,'40代','40代',replace('下限=40\n上限=49\n','\n',char(10)));
INSERT INTO code VALUES(168,'年代','G060',60,NULL,'50代','50代',replace('下限=50\n上限=59\n','\n',char(10)));
INSERT INTO code VALUES(169,'年代','G070',70,NULL,'60代','60代',replace('下限=60\n上限=69\n','\n',char(10)));
INSERT INTO code VALUES(170,'年代','G080',80,NULL,'70代','70代',replace('下限=70\n上限=79\n','\n',char(10)));
INSERT INTO code VALUES(171,'年代','G090',90,NULL,'80代','80代',replace('下限=80\n上限=89\n','\n',char(10)));
INSERT INTO code VALUES(172,'年代','G100',100,NULL,'90歳以上','90歳以上',replace('下限=90\n','\n',char(10)));
INSERT INTO code VALUES(173,'年代','G990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(174,'年代','G991',991,NULL,'回答拒否','回答拒否',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(175,'年代','G992',992,NULL,'未聴取','未聴取',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(176,'世帯類型','H010',10,NULL,'単身','単身','');
INSERT INTO code VALUES(177,'世帯類型','H020',20,NULL,'高齢者単身','高齢者単身','');
INSERT INTO code VALUES(178,'世帯類型','H030',30,NULL,'夫婦のみ','夫婦ノミ','');
INSERT INTO code VALUES(179,'世帯類型','H040',40,NULL,'高齢者のみ','高齢者ノミ','');
INSERT INTO code VALUES(180,'世帯類型','H050',50,NULL,'親と未婚の子','親ト未婚ノ子','');
INSERT INTO code VALUES(181,'世帯類型','H060',60,NULL,'ひとり親と子','一人親ト子','');
INSERT INTO code VALUES(182,'世帯類型','H070',70,NULL,'三世代','三世代','');
INSERT INTO code VALUES(183,'世帯類型','H080',80,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(184,'世帯類型','H990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(185,'世帯類型','H991',991,NULL,'回答拒否','回答拒否',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(186,'世帯類型','H992',992,NULL,'未聴取','未聴取',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(187,'属性','Z010',10,NULL,'高齢','高齢','');
INSERT INTO code VALUES(188,'属性','Z020',20,NULL,'障害','障害','');
INSERT INTO code VALUES(189,'属性','Z030',30,NULL,'子ども・子育て','子供子育テ','');
INSERT INTO code VALUES(190,'属性','Z040',40,NULL,'生活困窮','生活困窮','');
INSERT INTO code VALUES(191,'属性','Z050',50,NULL,'若者','若者','');
INSERT INTO code VALUES(192,'属性','Z060',60,NULL,'外国籍','外国籍','');
INSERT INTO code VALUES(193,'属性','Z070',70,NULL,'制度の狭間','制度ノ狭間','');
INSERT INTO code VALUES(194,'属性','Z080',80,NULL,'その他','ソノ他',replace('その他=yes\n','\n',char(10)));
INSERT INTO code VALUES(195,'属性','Z990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(196,'属性','Z991',991,NULL,'回答拒否','回答拒否',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(197,'属性','Z992',992,NULL,'未聴取','未聴取',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(198,'課題','K010',10,NULL,'病気','病気','');
INSERT INTO code VALUES(199,'課題','K020',20,NULL,'けが','ケガ','');
INSERT INTO code VALUES(200,'課題','K030',30,NULL,'医療未受診','医療未受診','');
INSERT INTO code VALUES(201,'課題','K040',40,NULL,'障害(手帳有)','障害(手帳有)','');
INSERT INTO code VALUES(202,'課題','K050',50,NULL,'障害(疑い)','障害(疑イ)','');
INSERT INTO code VALUES(203,'課題','K060',60,NULL,'発達障害(疑い含む)','発達障害(疑イ含ム)','');
INSERT INTO code VALUES(204,'課題','K070',70,NULL,'自死企図・希死念慮','自死企図希死念慮','');
INSERT INTO code VALUES(205,'課題','K080',80,NULL,'メンタルヘルス','メンタルヘルス','');
INSERT INTO code VALUES(206,'課題','K090',90,NULL,'依存症','依存症','');
INSERT INTO code VALUES(207,'課題','K100',100,NULL,'住まい不安定','住マイ不安定','');
INSERT INTO code VALUES(208,'課題','K110',110,NULL,'ホームレス・住居喪失','ホムレス住居喪失','');
INSERT INTO code VALUES(209,'課題','K120',120,NULL,'経済的困窮','経済的困窮','');
INSERT INTO code VALUES(210,'課題','K130',130,NULL,'債務','債務','');
INSERT INTO code VALUES(211,'課題','K140',140,NULL,'家計管理','家計管理','');
INSERT INTO code VALUES(212,'課題','K150',150,NULL,'税・公共料金等の滞納','税公共料金等ノ滞納','');
INSERT INTO code VALUES(213,'課題','K160',160,NULL,'食料の不足','食料ノ不足','');
INSERT INTO code VALUES(214,'課題','K170',170,NULL,'就職活動困難','就職活動困難','');
INSERT INTO code VALUES(215,'課題','K180',180,NULL,'就職定着困難','就職定着困難','');
INSERT INTO code VALUES(216,'課題','K190',190,NULL,'生活習慣の乱れ','生活習慣ノ乱レ','');
INSERT INTO code VALUES(217,'課題','K200',200,NULL,'ひきこもり','引籠リ','');
INSERT INTO code VALUES(218,'課題','K210',210,NULL,'社会的孤立','社会的孤立','');
INSERT INTO code VALUES(219,'課題','K220',220,NULL,'8050問題','8050問題','');
INSERT INTO code VALUES(220,'課題','K230',230,NULL,'介護','介護','');
INSERT INTO code VALUES(221,'課題','K240',240,NULL,'ダブルケア','ダブルケア','');
INSERT INTO code VALUES(222,'課題','K250',250,NULL,'ヤングケアラー','ヤングケアラ','');
INSERT INTO code VALUES(223,'課題','K260',260,NULL,'子育て','子育テ','');
INSERT INTO code VALUES(224,'課題','K270',270,NULL,'不登校','不登校','');
INSERT INTO code VALUES(225,'課題','K280',280,NULL,'非行','非行','');
INSERT INTO code VALUES(226,'課題','K290',290,NULL,'中卒・高校中退','中卒高校中退','');
INSERT INTO code VALUES(227,'課題','K300',300,NULL,'ひとり親','一人親','');
INSERT INTO code VALUES(228,'課題','K310',310,NULL,'家族関係','家族関係','');
INSERT INTO code VALUES(229,'課題','K320',320,NULL,'DV','dv','');
INSERT INTO code VALUES(230,'課題','K330',330,NULL,'児童虐待','児童虐待','');
INSERT INTO code VALUES(231,'課題','K340',340,NULL,'高齢者虐待','高齢者虐待','');
INSERT INTO code VALUES(232,'課題','K350',350,NULL,'障害者虐待','障害者虐待','');
INSERT INTO code VALUES(233,'課題','K360',360,NULL,'近隣・地域との関係','近隣地域トノ関係','');
INSERT INTO code VALUES(234,'課題','K370',370,NULL,'ごみ屋敷','ゴミ屋敷','');
INSERT INTO code VALUES(235,'課題','K380',380,NULL,'セルフネグレクト','セルフネグレクト','');
INSERT INTO code VALUES(236,'課題','K390',390,NULL,'支援拒否','支援拒否','');
INSERT INTO code VALUES(237,'課題','K400',400,NULL,'困り感がない・認識のずれ','困リ感ガナイ認識ノズレ','');
INSERT INTO code VALUES(238,'課題','K410',410,NULL,'権利擁護','権利擁護','');
INSERT INTO code VALUES(239,'課題','K420',420,NULL,'身寄りなし','身寄リナシ','');
INSERT INTO code VALUES(240,'課題','K430',430,NULL,'買い物・移動困難','買イ物移動困難','');
INSERT INTO code VALUES(241,'課題','K440',440,NULL,'相続・住居契約','相続住居契約','');
INSERT INTO code VALUES(242,'課題','K450',450,NULL,'外国籍','外国籍','');
INSERT INTO code VALUES(243,'課題','K460',460,NULL,'刑余者','刑余者','');
INSERT INTO code VALUES(244,'課題','K470',470,NULL,'コミュニケーションが苦手','コミュニケションガ苦手','');
INSERT INTO code VALUES(245,'課題','K480',480,NULL,'認知機能の低下','認知機能ノ低下','');
INSERT INTO code VALUES(246,'課題','K490',490,NULL,'本人の能力の課題(識字・言語・理解等)','本人ノ能力ノ課題(識字言語理解等)','');
INSERT INTO code VALUES(247,'課題','K500',500,NULL,'被災','被災','');
INSERT INTO code VALUES(248,'課題','K510',510,NULL,'その他','ソノ他',replace('その他=yes\n','\n',char(10)));
INSERT INTO code VALUES(249,'課題','K520',520,NULL,'課題なし','課題ナシ',replace('課題なし=yes\n','\n',char(10)));
INSERT INTO code VALUES(250,'課題','K990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(251,'課題','K991',991,NULL,'回答拒否','回答拒否',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(252,'課題','K992',992,NULL,'未聴取','未聴取',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(253,'スクリーニング結果','N010',10,NULL,'情報提供・相談のみで終了','情報提供相談ノミデ終了',replace('ends_case=yes\n','\n',char(10)));
INSERT INTO code VALUES(254,'スクリーニング結果','N020',20,NULL,'他機関へつなぎ','他機関ヘツナギ','');
INSERT INTO code VALUES(255,'スクリーニング結果','N030',30,NULL,'同意に向けて継続','同意ニ向ケテ継続','');
INSERT INTO code VALUES(256,'スクリーニング結果','N040',40,NULL,'継続支援(プラン策定)','継続支援(プラン策定)','');
INSERT INTO code VALUES(257,'スクリーニング結果','N050',50,NULL,'判断前に中断・終了','判断前ニ中断終了',replace('ends_case=yes\n','\n',char(10)));
INSERT INTO code VALUES(258,'スクリーニング結果','N060',60,NULL,'未判断','未判断','');
INSERT INTO code VALUES(259,'スクリーニング結果','N990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(260,'スクリーニング結果','N991',991,NULL,'回答拒否','回答拒否',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(261,'スクリーニング結果','N992',992,NULL,'未聴取','未聴取',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(262,'緊急度','U010',10,NULL,'緊急','緊急','');
INSERT INTO code VALUES(263,'緊急度','U020',20,NULL,'高','高','');
INSERT INTO code VALUES(264,'緊急度','U030',30,NULL,'中','中','');
INSERT INTO code VALUES(265,'緊急度','U040',40,NULL,'低','低','');
INSERT INTO code VALUES(266,'緊急度','U990',990,NULL,'不明','不明',replace('不明=yes\n','\n',char(10)));
INSERT INTO code VALUES(267,'本人同意','Y010',10,NULL,'あり','アリ',replace('同意区分=同意あり\n','\n',char(10)));
INSERT INTO code VALUES(268,'本人同意','Y020',20,NULL,'なし','ナシ',replace('同意区分=同意なし\n','\n',char(10)));
INSERT INTO code VALUES(269,'本人同意','Y030',30,NULL,'未確認','未確認','');
INSERT INTO code VALUES(270,'同意区分','T010',10,NULL,'同意あり','同意アリ',replace('有効=yes\n','\n',char(10)));
INSERT INTO code VALUES(271,'同意区分','T020',20,NULL,'同意なし','同意ナシ',replace('無効=yes\n','\n',char(10)));
INSERT INTO code VALUES(272,'同意区分','T030',30,NULL,'撤回','撤回',replace('無効=yes\n撤回=yes\n','\n',char(10)));
INSERT INTO code VALUES(273,'同意区分','T040',40,NULL,'未確認','未確認',replace('未確認=yes\n','\n',char(10)));
INSERT INTO code VALUES(274,'重層理由','J010',10,NULL,'世帯に複数の課題が絡む','世帯ニ複数ノ課題ガ絡ム','');
INSERT INTO code VALUES(275,'重層理由','J020',20,NULL,'長期に未接続・孤立','長期ニ未接続孤立','');
INSERT INTO code VALUES(276,'重層理由','J030',30,NULL,'困り感がない・認識のずれ','困リ感ガナイ認識ノズレ','');
INSERT INTO code VALUES(277,'重層理由','J040',40,NULL,'合う制度・資源の不足','合ウ制度資源ノ不足','');
INSERT INTO code VALUES(278,'対応方法','M010',10,NULL,'電話','電話','');
INSERT INTO code VALUES(279,'対応方法','M020',20,NULL,'来所面談','来所面談','');
INSERT INTO code VALUES(280,'対応方法','M030',30,NULL,'訪問','訪問','');
INSERT INTO code VALUES(281,'対応方法','M040',40,NULL,'同行','同行','');
INSERT INTO code VALUES(282,'対応方法','M050',50,NULL,'メール・LINE','メルline','');
INSERT INTO code VALUES(283,'対応方法','M060',60,NULL,'文書','文書','');
INSERT INTO code VALUES(284,'対応方法','M070',70,NULL,'オンライン','オンライン','');
INSERT INTO code VALUES(285,'対応方法','M080',80,NULL,'所内会議','所内会議',replace('会議=yes\n','\n',char(10)));
INSERT INTO code VALUES(286,'対応方法','M090',90,NULL,'支援会議','支援会議',replace('会議=yes\n','\n',char(10)));
INSERT INTO code VALUES(287,'対応方法','M100',100,NULL,'重層的支援会議','重層的支援会議',replace('会議=yes\n','\n',char(10)));
INSERT INTO code VALUES(288,'対応方法','M110',110,NULL,'その他の会議','ソノ他ノ会議',replace('会議=yes\n','\n',char(10)));
INSERT INTO code VALUES(289,'対応方法','M120',120,NULL,'他機関との連絡調整','他機関トノ連絡調整','');
INSERT INTO code VALUES(290,'対応方法','M130',130,NULL,'居場所・出張先','居場所出張先','');
INSERT INTO code VALUES(291,'対応方法','M140',140,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(292,'支援区分','B010',10,NULL,'個別支援','個別支援',replace('個別=yes\n','\n',char(10)));
INSERT INTO code VALUES(293,'支援区分','B020',20,NULL,'地域支援','地域支援','');
INSERT INTO code VALUES(294,'方向','D010',10,NULL,'受信','受信','');
INSERT INTO code VALUES(295,'方向','D020',20,NULL,'発信','発信','');
INSERT INTO code VALUES(296,'アウトリーチ区分','L010',10,NULL,'事前調整','事前調整','');
INSERT INTO code VALUES(297,'アウトリーチ区分','L020',20,NULL,'情報収集','情報収集','');
INSERT INTO code VALUES(298,'アウトリーチ区分','L030',30,NULL,'関係性構築','関係性構築','');
INSERT INTO code VALUES(299,'アウトリーチ区分','L040',40,NULL,'家庭訪問','家庭訪問','');
INSERT INTO code VALUES(300,'アウトリーチ区分','L050',50,NULL,'同行支援','同行支援','');
INSERT INTO code VALUES(301,'面会','V010',10,NULL,'会えた','会エタ','');
INSERT INTO code VALUES(302,'面会','V020',20,NULL,'会えない','会エナイ','');
INSERT INTO code VALUES(303,'面会','V030',30,NULL,'対象外','対象外','');
INSERT INTO code VALUES(304,'共有範囲','P010',10,NULL,'通常','通常',replace('通常=yes\n','\n',char(10)));
INSERT INTO code VALUES(305,'共有範囲','P020',20,NULL,'支援会議限り','支援会議限リ',replace('会議限り=yes\n','\n',char(10)));
INSERT INTO code VALUES(306,'共有範囲','P030',30,NULL,'機関内限り','機関内限リ',replace('機関限り=yes\n','\n',char(10)));
INSERT INTO code VALUES(307,'共有範囲','P040',40,NULL,'本人・家族に伏せる','本人家族ニ伏セル',replace('伏せる=yes\n','\n',char(10)));
INSERT INTO code VALUES(308,'相手先区分','C010',10,NULL,'本人','本人','');
INSERT INTO code VALUES(309,'相手先区分','C020',20,NULL,'家族','家族','');
INSERT INTO code VALUES(310,'相手先区分','C030',30,NULL,'近隣','近隣','');
INSERT INTO code VALUES(311,'相手先区分','C040',40,NULL,'関係機関','関係機関','');
INSERT INTO code VALUES(312,'相手先区分','C050',50,NULL,'庁内','庁内','');
INSERT INTO code VALUES(313,'相手先区分','C060',60,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(314,'同意方法','W010',10,NULL,'署名','署名','');
INSERT INTO code VALUES(315,'同意方法','W020',20,NULL,'口頭','口頭','');
INSERT INTO code VALUES(316,'同意方法','W030',30,NULL,'電子','電子','');
INSERT INTO code VALUES(317,'同意方法','W040',40,NULL,'代理','代理','');
INSERT INTO code VALUES(318,'提供根拠','P010',10,NULL,'本人同意','本人同意',replace('同意=yes\n','\n',char(10)));
INSERT INTO code VALUES(319,'提供根拠','P020',20,NULL,'支援会議','支援会議',replace('会議=yes\n','\n',char(10)));
INSERT INTO code VALUES(320,'提供根拠','P030',30,NULL,'生命・身体・財産の保護','生命身体財産ノ保護','');
INSERT INTO code VALUES(321,'提供根拠','P040',40,NULL,'児童虐待通告','児童虐待通告','');
INSERT INTO code VALUES(322,'提供根拠','P050',50,NULL,'高齢者虐待通報','高齢者虐待通報','');
INSERT INTO code VALUES(323,'提供根拠','P060',60,NULL,'障害者虐待通報','障害者虐待通報','');
INSERT INTO code VALUES(324,'提供根拠','P070',70,NULL,'法令による照会','法令ニヨル照会','');
INSERT INTO code VALUES(325,'提供根拠','P080',80,NULL,'他法の会議','他法ノ会議','');
INSERT INTO code VALUES(326,'提供根拠','P090',90,NULL,'委託元・委託先','委託元委託先','');
INSERT INTO code VALUES(327,'つなぎ回答','A010',10,NULL,'受理','受理','');
INSERT INTO code VALUES(328,'つなぎ回答','A020',20,NULL,'対応困難(差戻し)','対応困難(差戻シ)',replace('差戻し=yes\n','\n',char(10)));
INSERT INTO code VALUES(329,'つなぎ回答','A030',30,NULL,'既に支援中','既ニ支援中','');
INSERT INTO code VALUES(330,'つなぎ回答','A040',40,NULL,'本人が利用せず','本人ガ利用セズ','');
INSERT INTO code VALUES(331,'つなぎ回答','A050',50,NULL,'情報提供のみ','情報提供ノミ','');
INSERT INTO code VALUES(332,'つなぎ回答','A060',60,NULL,'未回答','未回答',replace('未回答=yes\n','\n',char(10)));
INSERT INTO code VALUES(333,'会議種別','E010',10,NULL,'支援会議','支援会議',replace('法的位置付け=支援会議\n','\n',char(10)));
INSERT INTO code VALUES(334,'会議種別','E020',20,NULL,'重層的支援会議','重層的支援会議',replace('法的位置付け=重層的支援会議\n','\n',char(10)));
INSERT INTO code VALUES(335,'会議種別','E030',30,NULL,'重層的支援体制推進会議','重層的支援体制推進会議',replace('法的位置付け=庁内・委託先の調整\n','\n',char(10)));
INSERT INTO code VALUES(336,'会議種別','E040',40,NULL,'支援調整会議','支援調整会議',replace('法的位置付け=支援調整会議\n','\n',char(10)));
INSERT INTO code VALUES(337,'会議種別','E050',50,NULL,'生活困窮者自立支援法の支援会議','生活困窮者自立支援法ノ支援会議',replace('法的位置付け=他法の会議\n','\n',char(10)));
INSERT INTO code VALUES(338,'会議種別','E060',60,NULL,'生活保護の調整会議','生活保護ノ調整会議',replace('法的位置付け=他法の会議\n','\n',char(10)));
INSERT INTO code VALUES(339,'会議種別','E070',70,NULL,'地域ケア会議','地域ケア会議',replace('法的位置付け=他法の会議\n','\n',char(10)));
INSERT INTO code VALUES(340,'会議種別','E080',80,NULL,'地域ケア推進会議','地域ケア推進会議',replace('法的位置付け=庁内・委託先の調整\n','\n',char(10)));
INSERT INTO code VALUES(341,'会議種別','E090',90,NULL,'要保護児童対策地域協議会(個別)','要保護児童対策地域協議会(個別)',replace('法的位置付け=他法の会議\n','\n',char(10)));
INSERT INTO code VALUES(342,'会議種別','E100',100,NULL,'要保護児童対策地域協議会(実務者)','要保護児童対策地域協議会(実務者)',replace('法的位置付け=他法の会議\n','\n',char(10)));
INSERT INTO code VALUES(343,'会議種別','E110',110,NULL,'要保護児童対策地域協議会(代表者)','要保護児童対策地域協議会(代表者)',replace('法的位置付け=他法の会議\n','\n',char(10)));
INSERT INTO code VALUES(344,'会議種別','E120',120,NULL,'地域自立支援協議会','地域自立支援協議会',replace('法的位置付け=任意の会議\n','\n',char(10)));
INSERT INTO code VALUES(345,'会議種別','E130',130,NULL,'孤独・孤立対策地域協議会','孤独孤立対策地域協議会',replace('法的位置付け=他法の会議\n','\n',char(10)));
INSERT INTO code VALUES(346,'会議種別','E140',140,NULL,'庁内調整会議','庁内調整会議',replace('法的位置付け=庁内・委託先の調整\n','\n',char(10)));
INSERT INTO code VALUES(347,'会議種別','E150',150,NULL,'連携会議','連携会議',replace('法的位置付け=任意の会議\n','\n',char(10)));
INSERT INTO code VALUES(348,'会議種別','E160',160,NULL,'所内会議','所内会議',replace('法的位置付け=庁内・委託先の調整\n','\n',char(10)));
INSERT INTO code VALUES(349,'会議種別','E170',170,NULL,'地域支援会議・協議体','地域支援会議協議体',replace('法的位置付け=任意の会議\n','\n',char(10)));
INSERT INTO code VALUES(350,'会議種別','E180',180,NULL,'その他','ソノ他',replace('法的位置付け=任意の会議\n','\n',char(10)));
INSERT INTO code VALUES(351,'法的位置付け','F010',10,NULL,'支援会議','支援会議',replace('consent_required=no\nconfidentiality_required=yes\nlegal_basis=社会福祉法第106条の6\ncounts_as=支援会議\npresupposes_program=yes\n','\n',char(10)));
INSERT INTO code VALUES(352,'法的位置付け','F020',20,NULL,'重層的支援会議','重層的支援会議',replace('consent_required=yes\nconfidentiality_required=yes\nlegal_basis=実施要綱\ncounts_as=重層的支援会議\npresupposes_program=no\n','\n',char(10)));
INSERT INTO code VALUES(353,'法的位置付け','F030',30,NULL,'支援調整会議','支援調整会議',replace('consent_required=yes\nconfidentiality_required=yes\nlegal_basis=生活困窮者自立支援の要綱\ncounts_as=その他\npresupposes_program=no\n','\n',char(10)));
INSERT INTO code VALUES(354,'法的位置付け','F040',40,NULL,'他法の会議','他法ノ会議',replace('consent_required=no\nconfidentiality_required=yes\nlegal_basis=各法\ncounts_as=その他\npresupposes_program=no\n','\n',char(10)));
INSERT INTO code VALUES(355,'法的位置付け','F050',50,NULL,'庁内・委託先の調整','庁内委託先ノ調整',replace('consent_required=no\nconfidentiality_required=yes\nlegal_basis=委託契約・庁内規程\ncounts_as=その他\npresupposes_program=no\n','\n',char(10)));
INSERT INTO code VALUES(356,'法的位置付け','F060',60,NULL,'任意の会議','任意ノ会議',replace('consent_required=yes\nconfidentiality_required=no\ncounts_as=その他\npresupposes_program=no\n','\n',char(10)));
INSERT INTO code VALUES(357,'同行','B010',10,NULL,'同行あり','同行アリ','');
INSERT INTO code VALUES(358,'同行','B020',20,NULL,'同行なし','同行ナシ','');
INSERT INTO code VALUES(359,'同意の種類','Y010',10,NULL,'情報共有','情報共有',replace('共有=yes\n','\n',char(10)));
INSERT INTO code VALUES(360,'同意の種類','Y020',20,NULL,'利用申込','利用申込','');
INSERT INTO code VALUES(361,'同意の種類','Y030',30,NULL,'プラン','プラン',replace('プラン=yes\n','\n',char(10)));
INSERT INTO code VALUES(362,'同意者','T010',10,NULL,'本人','本人',replace('本人=yes\n','\n',char(10)));
INSERT INTO code VALUES(363,'同意者','T020',20,NULL,'親権者','親権者',replace('親権者=yes\n','\n',char(10)));
INSERT INTO code VALUES(364,'同意者','T030',30,NULL,'成年後見人等','成年後見人等','');
INSERT INTO code VALUES(365,'出席区分','R010',10,NULL,'構成員','構成員',replace('構成員=yes\n','\n',char(10)));
INSERT INTO code VALUES(366,'出席区分','R020',20,NULL,'事務局','事務局','');
INSERT INTO code VALUES(367,'出席区分','R030',30,NULL,'オブザーバー','オブザバ','');
INSERT INTO code VALUES(368,'出席区分','R040',40,NULL,'本人・家族','本人家族',replace('本人・家族=yes\n','\n',char(10)));
INSERT INTO code VALUES(369,'出席区分','R050',50,NULL,'欠席','欠席',replace('欠席=yes\n','\n',char(10)));
INSERT INTO code VALUES(370,'開催区分','X010',10,NULL,'定例','定例','');
INSERT INTO code VALUES(371,'開催区分','X020',20,NULL,'随時','随時','');
INSERT INTO code VALUES(372,'守秘義務','N010',10,NULL,'確認済','確認済',replace('確認済=yes\n','\n',char(10)));
INSERT INTO code VALUES(373,'守秘義務','N020',20,NULL,'未確認','未確認','');
INSERT INTO code VALUES(374,'議題区分','G010',10,NULL,'情報共有','情報共有','');
INSERT INTO code VALUES(375,'議題区分','G020',20,NULL,'役割分担','役割分担','');
INSERT INTO code VALUES(376,'議題区分','G030',30,NULL,'プラン協議','プラン協議',replace('プラン協議=yes\n','\n',char(10)));
INSERT INTO code VALUES(377,'議題区分','G040',40,NULL,'評価','評価',replace('評価=yes\n','\n',char(10)));
INSERT INTO code VALUES(378,'議題区分','G050',50,NULL,'終結','終結',replace('終結=yes\n','\n',char(10)));
INSERT INTO code VALUES(379,'議題区分','G060',60,NULL,'中断','中断',replace('中断=yes\n','\n',char(10)));
INSERT INTO code VALUES(380,'議題区分','G070',70,NULL,'地域課題','地域課題',replace('地域課題=yes\n','\n',char(10)));
INSERT INTO code VALUES(381,'職種','Q010',10,NULL,'地域福祉コーディネーター(CSW)','地域福祉コディネタ(csw)','');
INSERT INTO code VALUES(382,'職種','Q020',20,NULL,'生活支援コーディネーター','生活支援コディネタ','');
INSERT INTO code VALUES(383,'職種','Q030',30,NULL,'相談支援包括化推進員','相談支援包括化推進員','');
INSERT INTO code VALUES(384,'職種','Q040',40,NULL,'アウトリーチ支援員','アウトリチ支援員','');
INSERT INTO code VALUES(385,'職種','Q050',50,NULL,'相談支援員','相談支援員','');
INSERT INTO code VALUES(386,'職種','Q060',60,NULL,'社会福祉士','社会福祉士','');
INSERT INTO code VALUES(387,'職種','Q070',70,NULL,'保健師','保健師','');
INSERT INTO code VALUES(388,'職種','Q080',80,NULL,'精神保健福祉士','精神保健福祉士','');
INSERT INTO code VALUES(389,'職種','Q090',90,NULL,'ケアマネジャー','ケアマネジャ','');
INSERT INTO code VALUES(390,'職種','Q100',100,NULL,'スクールソーシャルワーカー','スクルソシャルワカ','');
INSERT INTO code VALUES(391,'職種','Q110',110,NULL,'弁護士','弁護士','');
INSERT INTO code VALUES(392,'職種','Q120',120,NULL,'医師','医師','');
INSERT INTO code VALUES(393,'職種','Q130',130,NULL,'行政職員','行政職員','');
INSERT INTO code VALUES(394,'職種','Q140',140,NULL,'民生委員・児童委員','民生委員児童委員','');
INSERT INTO code VALUES(395,'職種','Q150',150,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(396,'事業区分','L010',10,NULL,'多機関協働','多機関協働','');
INSERT INTO code VALUES(397,'事業区分','L020',20,NULL,'アウトリーチ','アウトリチ','');
INSERT INTO code VALUES(398,'事業区分','L030',30,NULL,'参加支援','参加支援','');
INSERT INTO code VALUES(399,'プラン種別','V010',10,NULL,'支援プラン','支援プラン',replace('プラン=yes\n','\n',char(10)));
INSERT INTO code VALUES(400,'プラン種別','V020',20,NULL,'支援方針(同意前)','支援方針(同意前)',replace('方針=yes\n','\n',char(10)));
INSERT INTO code VALUES(401,'回次','U010',10,NULL,'初回','初回',replace('初回=yes\n','\n',char(10)));
INSERT INTO code VALUES(402,'回次','U020',20,NULL,'再プラン','再プラン','');
INSERT INTO code VALUES(403,'終結の対象','E010',10,NULL,'ケース全体','ケス全体',replace('全体=yes\n','\n',char(10)));
INSERT INTO code VALUES(404,'終結の対象','E020',20,NULL,'多機関協働','多機関協働',replace('事業区分=L010\n','\n',char(10)));
INSERT INTO code VALUES(405,'終結の対象','E030',30,NULL,'アウトリーチ','アウトリチ',replace('事業区分=L020\n','\n',char(10)));
INSERT INTO code VALUES(406,'終結の対象','E040',40,NULL,'参加支援','参加支援',replace('事業区分=L030\n','\n',char(10)));
INSERT INTO code VALUES(407,'評価結果','R010',10,NULL,'終結','終結',replace('終結=yes\n','\n',char(10)));
INSERT INTO code VALUES(408,'評価結果','R020',20,NULL,'再プラン','再プラン',replace('再プラン=yes\n','\n',char(10)));
INSERT INTO code VALUES(409,'評価結果','R030',30,NULL,'中断','中断',replace('中断=yes\n','\n',char(10)));
INSERT INTO code VALUES(410,'評価結果','R040',40,NULL,'継続','継続','');
INSERT INTO code VALUES(411,'変化','H010',10,NULL,'生活保護適用','生活保護適用','');
INSERT INTO code VALUES(412,'変化','H020',20,NULL,'家計の改善','家計ノ改善','');
INSERT INTO code VALUES(413,'変化','H030',30,NULL,'債務の整理','債務ノ整理','');
INSERT INTO code VALUES(414,'変化','H040',40,NULL,'住まいの確保・安定','住マイノ確保安定','');
INSERT INTO code VALUES(415,'変化','H050',50,NULL,'医療機関受診開始','医療機関受診開始','');
INSERT INTO code VALUES(416,'変化','H060',60,NULL,'健康状態の改善','健康状態ノ改善','');
INSERT INTO code VALUES(417,'変化','H070',70,NULL,'障害手帳取得','障害手帳取得','');
INSERT INTO code VALUES(418,'変化','H080',80,NULL,'自立意欲の向上','自立意欲ノ向上','');
INSERT INTO code VALUES(419,'変化','H090',90,NULL,'孤立の解消','孤立ノ解消','');
INSERT INTO code VALUES(420,'変化','H100',100,NULL,'精神の安定','精神ノ安定','');
INSERT INTO code VALUES(421,'変化','H110',110,NULL,'対人・家族関係の改善','対人家族関係ノ改善','');
INSERT INTO code VALUES(422,'変化','H120',120,NULL,'就労開始','就労開始','');
INSERT INTO code VALUES(423,'変化','H130',130,NULL,'就労収入増加','就労収入増加','');
INSERT INTO code VALUES(424,'変化','H140',140,NULL,'職場定着','職場定着','');
INSERT INTO code VALUES(425,'変化','H150',150,NULL,'就職活動開始','就職活動開始','');
INSERT INTO code VALUES(426,'変化','H160',160,NULL,'就学・訓練開始','就学訓練開始','');
INSERT INTO code VALUES(427,'変化','H170',170,NULL,'社会参加機会の増加','社会参加機会ノ増加','');
INSERT INTO code VALUES(428,'変化','H180',180,NULL,'生活習慣の改善','生活習慣ノ改善','');
INSERT INTO code VALUES(429,'変化','H190',190,NULL,'支援機関とのつながり','支援機関トノツナガリ','');
INSERT INTO code VALUES(430,'変化','H200',200,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(431,'変化','H210',210,NULL,'変化なし','変化ナシ','');
INSERT INTO code VALUES(432,'終結理由','E010',10,NULL,'課題の解決・改善','課題ノ解決改善',replace('wish_required=yes\nevaluation_required=yes\n','\n',char(10)));
INSERT INTO code VALUES(433,'終結理由','E020',20,NULL,'他機関へ移行','他機関ヘ移行',replace('wish_required=yes\nevaluation_required=yes\n','\n',char(10)));
INSERT INTO code VALUES(434,'終結理由','E030',30,NULL,'主担当への引継ぎ','主担当ヘノ引継ギ',replace('wish_required=yes\nevaluation_required=yes\n','\n',char(10)));
INSERT INTO code VALUES(435,'終結理由','E040',40,NULL,'相談・情報提供のみ','相談情報提供ノミ',replace('wish_required=no\nevaluation_required=no\n','\n',char(10)));
INSERT INTO code VALUES(436,'終結理由','E050',50,NULL,'本人の申し出','本人ノ申シ出',replace('wish_required=yes\nevaluation_required=no\n','\n',char(10)));
INSERT INTO code VALUES(437,'終結理由','E060',60,NULL,'転出','転出',replace('wish_required=no\nevaluation_required=no\n','\n',char(10)));
INSERT INTO code VALUES(438,'終結理由','E070',70,NULL,'死亡','死亡',replace('wish_required=no\nevaluation_required=no\n死亡=yes\n','\n',char(10)));
INSERT INTO code VALUES(439,'終結理由','E080',80,NULL,'施設入所・入院','施設入所入院',replace('wish_required=yes\nevaluation_required=no\n','\n',char(10)));
INSERT INTO code VALUES(440,'終結理由','E090',90,NULL,'その他','ソノ他',replace('wish_required=yes\nevaluation_required=no\n','\n',char(10)));
INSERT INTO code VALUES(441,'資源種別','L010',10,NULL,'居場所・サロン','居場所サロン','');
INSERT INTO code VALUES(442,'資源種別','L020',20,NULL,'子ども食堂','子供食堂','');
INSERT INTO code VALUES(443,'資源種別','L030',30,NULL,'家族会・当事者会','家族会当事者会','');
INSERT INTO code VALUES(444,'資源種別','L040',40,NULL,'農園','農園','');
INSERT INTO code VALUES(445,'資源種別','L050',50,NULL,'寺社','寺社','');
INSERT INTO code VALUES(446,'資源種別','L060',60,NULL,'企業・商店','企業商店','');
INSERT INTO code VALUES(447,'資源種別','L070',70,NULL,'福祉施設','福祉施設','');
INSERT INTO code VALUES(448,'資源種別','L080',80,NULL,'ボランティア活動','ボランティア活動','');
INSERT INTO code VALUES(449,'資源種別','L090',90,NULL,'学習支援','学習支援','');
INSERT INTO code VALUES(450,'資源種別','L100',100,NULL,'住まい','住マイ','');
INSERT INTO code VALUES(451,'資源種別','L110',110,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(452,'定着状況','T010',10,NULL,'調整中','調整中','');
INSERT INTO code VALUES(453,'定着状況','T020',20,NULL,'参加中','参加中','');
INSERT INTO code VALUES(454,'定着状況','T030',30,NULL,'定着','定着','');
INSERT INTO code VALUES(455,'定着状況','T040',40,NULL,'終了','終了','');
INSERT INTO code VALUES(456,'開設頻度','Q010',10,NULL,'毎日','毎日','');
INSERT INTO code VALUES(457,'開設頻度','Q020',20,NULL,'週2日以上','週2日以上','');
INSERT INTO code VALUES(458,'開設頻度','Q030',30,NULL,'週1日','週1日','');
INSERT INTO code VALUES(459,'開設頻度','Q040',40,NULL,'月数回','月数回','');
INSERT INTO code VALUES(460,'開設頻度','Q050',50,NULL,'随時','随時','');
INSERT INTO code VALUES(461,'運営主体','U010',10,NULL,'住民','住民','');
INSERT INTO code VALUES(462,'運営主体','U020',20,NULL,'社会福祉協議会','社会福祉協議会','');
INSERT INTO code VALUES(463,'運営主体','U030',30,NULL,'社会福祉法人','社会福祉法人','');
INSERT INTO code VALUES(464,'運営主体','U040',40,NULL,'NPO','npo','');
INSERT INTO code VALUES(465,'運営主体','U050',50,NULL,'民間事業者','民間事業者','');
INSERT INTO code VALUES(466,'運営主体','U060',60,NULL,'自治体','自治体','');
INSERT INTO code VALUES(467,'運営主体','U070',70,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(468,'活動種別','G010',10,NULL,'居場所・拠点','居場所拠点','');
INSERT INTO code VALUES(469,'活動種別','G020',20,NULL,'地域プロジェクト','地域プロジェクト','');
INSERT INTO code VALUES(470,'活動種別','G030',30,NULL,'講座・勉強会','講座勉強会','');
INSERT INTO code VALUES(471,'活動種別','G040',40,NULL,'協議体・地域懇談会','協議体地域懇談会','');
INSERT INTO code VALUES(472,'活動種別','G050',50,NULL,'見守り活動','見守リ活動','');
INSERT INTO code VALUES(473,'活動種別','G060',60,NULL,'出張相談会','出張相談会','');
INSERT INTO code VALUES(474,'活動種別','G070',70,NULL,'支援者研修','支援者研修','');
INSERT INTO code VALUES(475,'活動種別','G080',80,NULL,'支援者連絡会','支援者連絡会','');
INSERT INTO code VALUES(476,'活動種別','G090',90,NULL,'広報','広報','');
INSERT INTO code VALUES(477,'活動種別','G100',100,NULL,'その他','ソノ他','');
INSERT INTO code VALUES(478,'評価項目','C010',10,NULL,'包括的相談支援','包括的相談支援','');
INSERT INTO code VALUES(479,'評価項目','C020',20,NULL,'多機関協働','多機関協働','');
INSERT INTO code VALUES(480,'評価項目','C030',30,NULL,'アウトリーチ','アウトリチ','');
INSERT INTO code VALUES(481,'評価項目','C040',40,NULL,'参加支援','参加支援','');
INSERT INTO code VALUES(482,'評価項目','C050',50,NULL,'地域づくり','地域ヅクリ','');
INSERT INTO code VALUES(483,'評価項目','C060',60,NULL,'全体','全体','');
INSERT INTO code VALUES(484,'評価者区分','N010',10,NULL,'自己評価','自己評価','');
INSERT INTO code VALUES(485,'評価者区分','N020',20,NULL,'構成員','構成員','');
INSERT INTO code VALUES(486,'評価者区分','N030',30,NULL,'支援関係機関','支援関係機関','');
INSERT INTO code VALUES(487,'評価者区分','N040',40,NULL,'本人・家族','本人家族','');
INSERT INTO code VALUES(488,'評価者区分','N050',50,NULL,'外部','外部','');
INSERT INTO code VALUES(489,'達成度','A010',10,NULL,'達成','達成','');
INSERT INTO code VALUES(490,'達成度','A020',20,NULL,'おおむね達成','オオムネ達成','');
INSERT INTO code VALUES(491,'達成度','A030',30,NULL,'一部達成','一部達成','');
INSERT INTO code VALUES(492,'達成度','A040',40,NULL,'未達成','未達成','');
INSERT INTO code VALUES(493,'開催形態','F010',10,NULL,'対面','対面','');
INSERT INTO code VALUES(494,'開催形態','F020',20,NULL,'オンライン','オンライン','');
INSERT INTO code VALUES(495,'開催形態','F030',30,NULL,'書面','書面','');
INSERT INTO code VALUES(496,'制限理由','X010',10,NULL,'DV・ストーカー等の支援措置','dvストカ等ノ支援措置','');
INSERT INTO code VALUES(497,'制限理由','X020',20,NULL,'児童虐待','児童虐待','');
INSERT INTO code VALUES(498,'制限理由','X030',30,NULL,'本人の申し出','本人ノ申シ出','');
INSERT INTO code VALUES(499,'制限理由','X040',40,NULL,'その他','ソノ他','');
CREATE TABLE run (
	id integer primary key,
	entry integer not null,		-- its own journal entry, the last one
	first_entry integer not null,
	at integer not null,
	undone integer,			-- the entry that undid it
	staff text not null,
	command text not null,
	files text not null,		-- 'sha256 encoding name' lines
	counts text not null		-- 'noun read registered …' lines
) strict;
INSERT INTO run VALUES(1,507,500,1775012400,NULL,'試験','import',replace('b1f3537f09fa8468cb8b24ee81ebcb73e1c2ec640ce7af7cf63ecc16ce905ac0 utf-8 受付.csv\nd38ee6f9627401a9a00e58b2abec77c5e6fcfcd6e275bba7552318e4ed65f2fc utf-8 世帯員.csv\n','\n',char(10)),replace('intake 3 3 0 0 0 0\nmember 2 2 0 0 0 0\n','\n',char(10)));
INSERT INTO run VALUES(2,515,514,1775012400,NULL,'試験','import',replace('55b0c652c9d675e991f8c1ffe01e5f5cc1749cbf316d5e4a0d1982422861782a utf-8 構成員名簿.csv\n','\n',char(10)),replace('roster 1 1 0 0 0 0\n','\n',char(10)));
INSERT INTO run VALUES(3,518,516,1775012400,NULL,'試験','import',replace('978a8fde46fc17afe77dcaf2d6ac935bee654993967920b0d2471b4322292946 utf-8 出席.csv\n','\n',char(10)),replace('attendance 2 2 0 0 0 0\n','\n',char(10)));
INSERT INTO run VALUES(4,520,519,1775012400,NULL,'試験','import',replace('698ef8cb0256261d8c3d7e1d2c21d912ddfb5dc406ed24072a688130b0d4d0b5 utf-8 案件.csv\n','\n',char(10)),replace('agenda 1 1 0 0 0 0\n','\n',char(10)));
INSERT INTO run VALUES(5,522,521,1775012400,NULL,'試験','import',replace('139bbb9dc8051bb816f35281a0662aea5b43cf3f81338b72b117b77e8fdc93e1 utf-8 役割分担.csv\n','\n',char(10)),replace('task 1 1 0 0 0 0\n','\n',char(10)));
INSERT INTO run VALUES(6,524,523,1775012400,NULL,'試験','import',replace('5e1c4e38ec0bfbc5e353fc80c330b5d06bac55c6230c9d748af7aa84a8b20e67 utf-8 事前ヒアリング.csv\n','\n',char(10)),replace('hearing 1 1 0 0 0 0\n','\n',char(10)));
INSERT INTO run VALUES(7,526,525,1775012400,NULL,'試験','import',replace('6b163fb6e82d94d14e355000fdd6a15e8819ce9e01f4420b1786d747a07eaf4d utf-8 アンケート.csv\n','\n',char(10)),replace('survey 1 1 0 0 0 0\n','\n',char(10)));
INSERT INTO run VALUES(8,529,528,1775012400,NULL,'試験','import',replace('9c8bb01709aa94e1cd9e008fa04f414714f2b0ab16e254e62b96f16626b68f34 utf-8 支援内容.csv\n','\n',char(10)),replace('action 1 1 0 0 0 0\n','\n',char(10)));
CREATE TABLE profile (
	id integer primary key,
	name text not null,
	voided integer,
	body text not null
) strict;
CREATE TABLE serial (
	year integer primary key,
	last integer not null
) strict;
INSERT INTO serial VALUES(2025,3);
CREATE TABLE household (
	id integer primary key,
	district integer,
	type integer,
	number text,			-- 世帯番号 given by an office
	joined_to integer,		-- 名寄せ: the household this one was found to be
	split_from integer		-- 世帯分離: the household it came out of
) strict;
INSERT INTO household VALUES(500,NULL,NULL,'S-1',NULL,NULL);
INSERT INTO household VALUES(502,NULL,NULL,'S-2',500,NULL);
INSERT INTO household VALUES(503,72,NULL,'S-3',NULL,NULL);
INSERT INTO household VALUES(540,NULL,NULL,NULL,NULL,500);
CREATE TABLE member (
	id integer primary key,
	run integer,
	voided integer,
	household_id integer not null,
	no integer not null,		-- 員番号
	relation integer,
	sex integer,
	birth integer,			-- yyyymmdd, 00 where unknown
	age_band integer,
	subject integer,		-- 本人 (○)
	changed_on integer,		-- 異動日
	change integer,			-- 異動事由
	attributes text,
	issues text,
	name_key text,
	rowkey text not null,
	name text,
	kana text,
	extra text
) strict;
INSERT INTO member VALUES(500,1,NULL,500,1,NULL,157,19650203,NULL,1,NULL,NULL,NULL,NULL,'見本一郎','500/1','見本　一郎','ミホン　イチロウ',NULL);
INSERT INTO member VALUES(502,1,NULL,502,1,NULL,157,19650203,NULL,1,NULL,NULL,NULL,NULL,'見本一郎','502/1','見本 一郎','ミホン イチロウ',NULL);
INSERT INTO member VALUES(503,1,NULL,503,1,NULL,158,19760102,NULL,1,NULL,NULL,NULL,NULL,'見本花子','503/1','見本 花子','ミホン ハナコ',NULL);
INSERT INTO member VALUES(505,1,NULL,540,2,76,NULL,20080505,NULL,NULL,NULL,NULL,NULL,NULL,'見本二郎','540/2','見本 二郎',NULL,NULL);
INSERT INTO member VALUES(506,1,NULL,503,2,75,NULL,19750101,NULL,NULL,NULL,NULL,NULL,NULL,'見本三郎','503/2','見本 三郎',NULL,NULL);
CREATE TABLE cases (
	id integer primary key,
	household_id integer not null,
	member_id integer not null,	-- 本人
	number_year integer not null,	-- R7-00012: 2025 and 12
	serial integer not null,
	opened_on integer not null,	-- first reception
	first_intake integer not null,
	previous integer,		-- the case before, of a 再相談
	lead_agency integer,		-- 主担当機関
	screened_out_on integer,	-- ended by its スクリーニング結果
	ended_on integer,		-- by a closure of ケース全体, or the above
	lead_staff text,
	joined_to integer,		-- 名寄せ: the case this one was found to be
	first_member integer,		-- the 本人 its reception brought
	led_by integer,			-- who led it until somebody took over at its end
	unique (number_year, serial)
) strict;
INSERT INTO cases VALUES(500,500,500,2025,1,20250401,500,NULL,13,NULL,NULL,NULL,NULL,500,13);
INSERT INTO cases VALUES(502,502,502,2025,2,20250601,502,NULL,NULL,NULL,NULL,NULL,500,502,NULL);
INSERT INTO cases VALUES(503,503,503,2025,3,20250701,503,NULL,NULL,NULL,20250901,NULL,NULL,503,NULL);
CREATE TABLE intake (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	received_on integer not null,
	agency integer not null,
	district integer,
	consulter integer,
	relation integer,
	route integer,
	from_agency integer,
	way integer,
	sex integer,
	birth integer,
	age_band integer,
	household_type integer,
	household_size integer,
	work integer,
	housing integer,
	main_issue integer,
	screening integer,
	screened_on integer,
	urgency integer,
	consent integer,
	consent_on integer,
	lead_agency integer,
	ended_on integer,
	end_reason integer,
	consulter_anonymous integer,
	informer_secret integer,
	year integer,			-- 受付年度 as given
	attributes text,
	issues text,
	reasons text,
	agencies text,
	rowkey text not null,
	number text,
	receiver text,
	lead_staff text,
	language text,
	household_number text,
	consulter_name text,
	consulter_contact text,
	name text,
	kana text,
	address text,
	phone text,
	certificates text,
	content text,
	note text,
	extra text
) strict;
INSERT INTO intake VALUES(500,1,NULL,500,20250401,3,NULL,NULL,NULL,NULL,NULL,NULL,157,19650203,NULL,NULL,NULL,NULL,NULL,198,NULL,NULL,NULL,267,20250401,13,NULL,NULL,NULL,NULL,NULL,NULL,' 217 198 ',NULL,NULL,'3/2025/1','1',NULL,NULL,NULL,'S-1',NULL,NULL,'見本　一郎','ミホン　イチロウ',NULL,NULL,NULL,'ごみの片付け',NULL,NULL);
INSERT INTO intake VALUES(502,1,NULL,502,20250601,13,NULL,NULL,NULL,NULL,NULL,NULL,157,19650203,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'13/2025/2','2',NULL,NULL,NULL,'S-2',NULL,NULL,'見本 一郎','ミホン イチロウ',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO intake VALUES(503,1,NULL,503,20250701,13,NULL,NULL,NULL,NULL,NULL,NULL,158,19760102,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,268,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'13/2025/3','3',NULL,NULL,NULL,'S-3',NULL,NULL,'見本 花子','ミホン ハナコ',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE consent (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	member_no integer,		-- 員番号; null is 本人
	kind integer,
	state integer not null,		-- 同意区分
	consented_on integer not null,
	consenter integer,
	way integer,
	expires_on integer,
	intake_id integer,		-- the reception that brought it, if one
	agencies text,			-- 共有範囲機関
	rowkey text not null,
	record_number text,
	taker text,
	note text,
	extra text,
	member_id integer		-- the person, whatever household it is in by now
) strict;
INSERT INTO consent VALUES(501,1,NULL,500,NULL,359,270,20250401,NULL,NULL,NULL,500,NULL,'i500/270/20250401',NULL,NULL,NULL,NULL,500);
INSERT INTO consent VALUES(504,1,NULL,503,NULL,359,271,20250701,NULL,NULL,NULL,503,NULL,'i503/271/20250701',NULL,NULL,NULL,NULL,503);
INSERT INTO consent VALUES(509,NULL,NULL,500,NULL,361,270,20250402,NULL,NULL,NULL,NULL,NULL,'2025-04-02/=8a3b2cb0bd0fc523.1',NULL,NULL,NULL,NULL,500);
CREATE TABLE contact (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer,
	contacted_on integer not null,
	agency integer not null,
	method integer,
	kind integer,			-- 支援区分
	program integer,
	direction integer,
	party_kind integer,
	outreach integer,
	met integer,
	minutes integer,
	scope integer,			-- 共有範囲
	time integer,			-- hhmm
	with_agencies text,
	rowkey text not null,
	record_number text,
	staff text,
	persons text,			-- 員番号, framed by blanks
	activity_number text,
	resource_number text,
	meeting_number text,
	party text,
	place text,
	content text,
	approach text,
	intent text,
	result text,
	extra text
) strict;
INSERT INTO contact VALUES(530,NULL,NULL,500,20250620,13,280,292,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2025-06-20/=fa05ab15eaeee3e0.1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'畑に行った',NULL,NULL,NULL,NULL);
CREATE TABLE closure (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	closed_on integer not null,
	target integer not null,	-- 終結の対象
	reason integer,
	next_agency integer,
	intake_id integer,		-- the reception that brought it, if one
	rowkey text not null,
	record_number text,
	meeting_number text,
	wish text,
	extra text,
	breach text
) strict;
INSERT INTO closure VALUES(534,NULL,NULL,503,20250901,403,437,NULL,NULL,'2025-09-01/=de82116e402dae78.1',NULL,NULL,'希望する',NULL,NULL);
CREATE TABLE migration (
	version integer primary key,
	at integer not null,
	program text not null
) strict;
CREATE TABLE restrict (
	id integer primary key,
	run integer,
	voided integer,
	household_id integer not null,
	started_on integer not null,
	until integer,
	reason integer,
	holder integer,
	rowkey text not null,
	opponents text,
	record_number text,
	extra text
) strict;
INSERT INTO "restrict" VALUES(508,NULL,NULL,503,20250801,NULL,496,3,'2025-08-01/=da87276b11176ef6.1',NULL,NULL,NULL);
CREATE TABLE assess (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	assessed_on integer not null,
	member_no integer,
	agency integer,
	main_issue integer,
	rowkey text not null,
	issues text,
	picture text,
	wishes text,
	reasons text,
	record_number text,
	extra text
) strict;
INSERT INTO assess VALUES(510,NULL,NULL,500,20250410,NULL,NULL,NULL,'2025-04-10/=4f9717c4ca806f11.1',NULL,'父と子',NULL,NULL,NULL,NULL);
CREATE TABLE resource (
	id integer primary key,
	run integer,
	voided integer,
	kind integer,
	district integer,
	operator integer,
	opened_on integer,
	closed_on integer,
	frequency integer,
	rowkey text not null,
	number text not null,
	name text not null,
	terms text,
	contact text,
	extra text
) strict;
INSERT INTO resource VALUES(511,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'R-1','R-1','みんなの畑',NULL,NULL,NULL);
CREATE TABLE activity (
	id integer primary key,
	run integer,
	voided integer,
	acted_on integer not null,
	kind integer,
	district integer,
	agency integer,
	program integer,
	people integer,
	groups integer,
	resource_id integer,
	rowkey text not null,
	number text not null,
	name text,
	resource_number text,
	staff text,
	approach text,
	intent text,
	result text,
	extra text
) strict;
INSERT INTO activity VALUES(512,NULL,NULL,20250501,NULL,NULL,NULL,NULL,NULL,NULL,511,'A-1','A-1','畑の日','R-1',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE meeting (
	id integer primary key,
	run integer,
	voided integer,
	kind integer not null,
	held_on integer not null,
	starts integer,
	ends integer,
	regularity integer,
	form integer,
	host integer,
	confirmed_on integer,
	rowkey text not null,
	number text not null,
	body text,
	same_day text,
	place text,
	recorder text,
	extra text
) strict;
INSERT INTO meeting VALUES(513,NULL,NULL,334,20250605,NULL,NULL,NULL,NULL,NULL,NULL,'M-1','M-1',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE roster (
	id integer primary key,
	run integer,
	voided integer,
	kind integer,
	agency integer not null,
	sworn_on integer,
	from_on integer,
	until_on integer,
	rowkey text not null,
	body text,
	name text,
	record_number text,
	extra text
) strict;
INSERT INTO roster VALUES(514,2,NULL,334,13,20250401,20250401,NULL,'2025-04-01/=b3eec3baa2b9980b.1',NULL,'協議三郎',NULL,NULL);
CREATE TABLE attendance (
	id integer primary key,
	run integer,
	voided integer,
	agency integer,
	occupation integer,
	role integer,
	secrecy integer,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	name text,
	record_number text,
	extra text
) strict;
INSERT INTO attendance VALUES(516,3,NULL,13,NULL,365,372,513,'/=65c98ea1a6e1ca03.1','M-1','協議三郎',NULL,NULL);
INSERT INTO attendance VALUES(517,3,NULL,19,NULL,365,372,513,'/=79ed910a2e6e9182.1','M-1',NULL,NULL,NULL);
CREATE TABLE agenda (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer,
	agency integer,
	footing integer,
	kind integer,
	review_on integer,
	acting integer,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	persons text,
	outcome text,
	breach text,
	record_number text,
	extra text
) strict;
INSERT INTO agenda VALUES(519,4,NULL,500,NULL,NULL,376,NULL,352,513,'/=b194325e064d5fd4.1','M-1',NULL,'見守る',NULL,NULL,NULL);
CREATE TABLE task (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	agency integer not null,
	due_on integer,
	lead integer,
	done_on integer,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	role text,
	record_number text,
	extra text
) strict;
INSERT INTO task VALUES(521,5,NULL,500,13,20250901,NULL,NULL,513,'2025-09-01/=53f19a929d2c0a8d.1','M-1','見守り',NULL,NULL);
CREATE TABLE hearing (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	agency integer not null,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	situation text,
	concerns text,
	goals text,
	wanted text,
	request text,
	record_number text,
	extra text
) strict;
INSERT INTO hearing VALUES(523,6,NULL,500,13,513,'/=df9465c8822eeeef.1','M-1','訪問している',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey (
	id integer primary key,
	run integer,
	voided integer,
	agency integer,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	name text,
	question text,
	answer text,
	record_number text,
	extra text
) strict;
INSERT INTO survey VALUES(525,7,NULL,13,513,'/=63675904671d2f0d.1','M-1','協議三郎','どうでしたか','よかった',NULL,NULL);
CREATE TABLE plan (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	kind integer,
	round integer,
	made_on integer not null,
	consented_on integer,
	decided_on integer,
	starts_on integer,
	ends_on integer,
	review_on integer,
	meeting_id integer,
	late integer,
	rowkey text not null,
	number text not null,
	services text,
	issues text,
	long_goal text,
	goal text,
	meeting_number text,
	breach text,
	extra text
) strict;
INSERT INTO "plan" VALUES(527,NULL,NULL,500,399,401,20250520,NULL,20250605,20250610,20260301,NULL,513,NULL,'P-1','P-1',' 396 ',NULL,'畑に通う',NULL,'M-1',NULL,NULL);
CREATE TABLE action (
	id integer primary key,
	run integer,
	voided integer,
	agency integer,
	service integer,
	plan_id integer not null,
	resource_id integer,
	rowkey text not null,
	plan_number text not null,
	content text,
	frequency text,
	resource_number text,
	record_number text,
	extra text
) strict;
INSERT INTO "action" VALUES(528,8,NULL,13,NULL,527,511,'/=f57f008d22b4f057.1','P-1','朝に畑へ行く','週1回','R-1',NULL,NULL);
CREATE TABLE evaluation (
	id integer primary key,
	run integer,
	voided integer,
	evaluated_on integer not null,
	outcome integer,
	plan_id integer not null,
	meeting_id integer,
	rowkey text not null,
	plan_number text not null,
	meeting_number text,
	services text,
	effects text,
	finding text,
	breach text,
	record_number text,
	extra text
) strict;
INSERT INTO evaluation VALUES(533,NULL,NULL,20251201,407,527,NULL,'2025-12-01/=dcbf1c58b04e8490.1','P-1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE match (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	started_on integer,
	ended_on integer,
	settling integer,
	resource_id integer not null,
	plan_id integer,
	rowkey text not null,
	resource_number text not null,
	plan_number text,
	record_number text,
	extra text
) strict;
INSERT INTO "match" VALUES(532,NULL,NULL,500,20250701,NULL,NULL,511,NULL,'2025-07-01/=71f45ae28c149ebe.1','R-1',NULL,NULL,NULL);
CREATE TABLE refer (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	referred_on integer not null,
	from_agency integer not null,
	to_agency integer not null,
	program integer,
	company integer,
	answered_on integer,
	answer integer,
	connected_on integer,
	basis integer,
	rowkey text not null,
	reason text not null,
	return_reason text,
	note text,
	record_number text,
	extra text
) strict;
INSERT INTO refer VALUES(531,NULL,NULL,500,20250621,13,19,NULL,NULL,NULL,NULL,NULL,NULL,'2025-06-21/=8c3a8282eb8b5b8c.1','見守り',NULL,NULL,NULL,NULL);
CREATE TABLE topic (
	id integer primary key,
	run integer,
	voided integer,
	district integer,
	drawn_on integer not null,
	raised_on integer,
	developed_on integer,
	reflected_on integer,
	solved_on integer,
	case_id integer,
	meeting_id integer,
	rowkey text not null,
	number text not null,
	content text not null,
	origin text,
	raised_to text,
	note text,
	extra text
) strict;
INSERT INTO topic VALUES(535,NULL,NULL,NULL,20250901,NULL,NULL,NULL,NULL,500,NULL,'T-1','T-1','集まる場がない','R7-1',NULL,NULL,NULL);
CREATE TABLE appraisal (
	id integer primary key,
	run integer,
	voided integer,
	year integer not null,
	criterion integer not null,
	appraiser integer,
	achievement integer,
	meeting_id integer,
	rowkey text not null,
	view text,
	indicator text,
	target text,
	meeting_number text,
	finding text,
	record_number text,
	extra text
) strict;
INSERT INTO appraisal VALUES(536,NULL,NULL,2025,479,NULL,NULL,NULL,'/=1d8ff303d90e225e.1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE assign (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	assigned_on integer not null,
	lead_agency integer not null,
	rowkey text not null,
	lead_staff text,
	reason text,
	extra text
) strict;
INSERT INTO assign VALUES(537,NULL,NULL,500,20250606,13,'2025-06-06/=85096b4de3287d68.1',NULL,NULL,NULL);
CREATE TABLE joining (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	household_only integer,
	joined_on integer not null,
	other_id integer not null,
	into_household integer not null,
	from_household integer not null,
	rowkey text not null,
	reason text,
	extra text
) strict;
INSERT INTO joining VALUES(538,NULL,NULL,500,NULL,20250603,502,500,502,'2025-06-03/=758aef9d2ace2891.1',NULL,NULL);
CREATE TABLE move (
	id integer primary key,
	run integer,
	voided integer,
	household_id integer not null,
	moved_on integer not null,
	district integer,
	reason integer,
	rowkey text not null,
	address text,
	extra text
) strict;
INSERT INTO move VALUES(539,NULL,NULL,503,20250802,72,NULL,'2025-08-02/=9d04470d44c7e724.1',NULL,NULL);
CREATE TABLE split (
	id integer primary key,
	run integer,
	voided integer,
	household_id integer not null,
	split_on integer not null,
	district integer,
	reason integer,
	rowkey text not null,
	persons text not null,
	new_number text,
	extra text
) strict;
INSERT INTO split VALUES(540,NULL,NULL,500,20251001,NULL,NULL,'2025-10-01/=628266aa350b3195.1',' 2 ',NULL,NULL);
CREATE TABLE same_person (
	id integer primary key,
	canonical integer not null
) strict;
INSERT INTO same_person VALUES(502,500);
CREATE TABLE residence (
	id integer primary key,
	household_id integer not null,
	from_on integer not null,
	district integer
) strict;
INSERT INTO residence VALUES(-503,503,0,NULL);
INSERT INTO residence VALUES(539,503,20250802,72);
CREATE INDEX journal_later on journal (record) where record <> seq;
CREATE UNIQUE INDEX household_number on household (number)
	where number is not null;
CREATE UNIQUE INDEX member_key on member (rowkey);
CREATE INDEX member_household on member (household_id);
CREATE INDEX cases_household on cases (household_id);
CREATE UNIQUE INDEX intake_key on intake (rowkey);
CREATE UNIQUE INDEX consent_key on consent (rowkey);
CREATE INDEX consent_case on consent (case_id);
CREATE INDEX consent_member on consent (member_id) where member_id <> case_id;
CREATE UNIQUE INDEX contact_key on contact (rowkey);
CREATE INDEX contact_case on contact (case_id, contacted_on);
CREATE UNIQUE INDEX closure_key on closure (rowkey);
CREATE INDEX closure_case on closure (case_id);
CREATE UNIQUE INDEX restrict_key on restrict (rowkey);
CREATE INDEX restrict_household on restrict (household_id);
CREATE UNIQUE INDEX assess_key on assess (rowkey);
CREATE INDEX assess_case on assess (case_id);
CREATE UNIQUE INDEX resource_key on resource (rowkey);
CREATE UNIQUE INDEX activity_key on activity (rowkey);
CREATE UNIQUE INDEX meeting_key on meeting (rowkey);
CREATE UNIQUE INDEX roster_key on roster (rowkey);
CREATE UNIQUE INDEX attendance_key on attendance (rowkey);
CREATE INDEX attendance_meeting on attendance (meeting_id);
CREATE UNIQUE INDEX agenda_key on agenda (rowkey);
CREATE INDEX agenda_case on agenda (case_id);
CREATE INDEX agenda_meeting on agenda (meeting_id);
CREATE UNIQUE INDEX task_key on task (rowkey);
CREATE INDEX task_case on task (case_id);
CREATE INDEX task_meeting on task (meeting_id);
CREATE UNIQUE INDEX hearing_key on hearing (rowkey);
CREATE INDEX hearing_case on hearing (case_id);
CREATE INDEX hearing_meeting on hearing (meeting_id);
CREATE UNIQUE INDEX survey_key on survey (rowkey);
CREATE INDEX survey_meeting on survey (meeting_id);
CREATE UNIQUE INDEX plan_key on plan (rowkey);
CREATE INDEX plan_case on plan (case_id);
CREATE UNIQUE INDEX action_key on action (rowkey);
CREATE INDEX action_plan on action (plan_id);
CREATE UNIQUE INDEX evaluation_key on evaluation (rowkey);
CREATE INDEX evaluation_plan on evaluation (plan_id);
CREATE UNIQUE INDEX match_key on match (rowkey);
CREATE INDEX match_case on match (case_id);
CREATE INDEX match_plan on match (plan_id);
CREATE UNIQUE INDEX refer_key on refer (rowkey);
CREATE INDEX refer_case on refer (case_id);
CREATE UNIQUE INDEX topic_key on topic (rowkey);
CREATE INDEX topic_case on topic (case_id);
CREATE UNIQUE INDEX appraisal_key on appraisal (rowkey);
CREATE UNIQUE INDEX assign_key on assign (rowkey);
CREATE INDEX assign_case on assign (case_id);
CREATE UNIQUE INDEX joining_key on joining (rowkey);
CREATE INDEX joining_case on joining (case_id);
CREATE INDEX joining_other on joining (other_id);
CREATE UNIQUE INDEX move_key on move (rowkey);
CREATE INDEX move_household on move (household_id);
CREATE UNIQUE INDEX split_key on split (rowkey);
CREATE INDEX split_household on split (household_id);
CREATE INDEX cases_joined on cases (joined_to) where joined_to is not null;
CREATE INDEX household_joined on household (joined_to)
	where joined_to is not null;
CREATE INDEX household_split on household (split_from)
	where split_from is not null;
CREATE INDEX residence_household on residence (household_id, from_on);
COMMIT;
