PRAGMA application_id = 1819238705;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE airing (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL,
         station TEXT NOT NULL, begins TEXT NOT NULL,
         seconds INTEGER NOT NULL CHECK (seconds > 0),
         kind TEXT NOT NULL, content TEXT NOT NULL, pattern TEXT NOT NULL,
         session_day TEXT NOT NULL, segment INTEGER NOT NULL,
         repeat INTEGER NOT NULL CHECK (repeat IN (0, 1)),
         pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
INSERT INTO "airing" VALUES(1,0,'ds','2026-11-23T05:30:00',60,'tune','','sang','2026-11-23',0,0,0);
INSERT INTO "airing" VALUES(1,1,'ds','2026-11-23T06:00:00',1800,'relay','','sang','2026-11-23',3,0,0);
INSERT INTO "airing" VALUES(1,2,'ds','2026-11-23T06:30:00',60,'closing','','sang','2026-11-23',4,0,0);
INSERT INTO "airing" VALUES(1,3,'ds','2026-11-23T17:00:00',60,'tune','','chieu','2026-11-23',0,0,0);
INSERT INTO "airing" VALUES(1,4,'ds','2026-11-23T17:37:00',60,'closing','','chieu','2026-11-23',5,0,0);
INSERT INTO "airing" VALUES(1,5,'ds','2026-11-24T05:30:00',60,'tune','','sang','2026-11-24',0,0,0);
INSERT INTO "airing" VALUES(1,6,'ds','2026-11-24T05:31:00',540,'bulletin','gn-b-01-mong','sang','2026-11-24',1,0,0);
INSERT INTO "airing" VALUES(1,7,'ds','2026-11-24T05:46:00',25,'slogan','kh-01-mong','sang','2026-11-24',2,0,0);
INSERT INTO "airing" VALUES(1,8,'ds','2026-11-24T06:00:00',1800,'relay','','sang','2026-11-24',3,0,0);
INSERT INTO "airing" VALUES(1,9,'ds','2026-11-24T06:30:00',60,'closing','','sang','2026-11-24',4,0,0);
INSERT INTO "airing" VALUES(1,10,'ds','2026-11-24T17:00:00',60,'tune','','chieu','2026-11-24',0,0,0);
INSERT INTO "airing" VALUES(1,11,'ds','2026-11-24T17:01:00',90,'notice','tb-01','chieu','2026-11-24',1,0,0);
INSERT INTO "airing" VALUES(1,12,'ds','2026-11-24T17:20:00',25,'slogan','kh-01-dao','chieu','2026-11-24',3,0,0);
INSERT INTO "airing" VALUES(1,13,'ds','2026-11-24T17:22:00',720,'bulletin','gn-a-01-mong','chieu','2026-11-24',4,0,0);
INSERT INTO "airing" VALUES(1,14,'ds','2026-11-24T17:37:00',60,'closing','','chieu','2026-11-24',5,0,0);
INSERT INTO "airing" VALUES(1,15,'ds','2026-11-25T05:30:00',60,'tune','','sang','2026-11-25',0,0,0);
INSERT INTO "airing" VALUES(1,16,'ds','2026-11-25T05:31:00',720,'bulletin','gn-a-01-mong','sang','2026-11-25',1,1,0);
INSERT INTO "airing" VALUES(1,17,'ds','2026-11-25T06:00:00',1800,'relay','','sang','2026-11-25',3,0,0);
INSERT INTO "airing" VALUES(1,18,'ds','2026-11-25T06:30:00',60,'closing','','sang','2026-11-25',4,0,0);
INSERT INTO "airing" VALUES(1,19,'ds','2026-11-25T17:00:00',60,'tune','','chieu','2026-11-25',0,0,0);
INSERT INTO "airing" VALUES(1,20,'ds','2026-11-25T17:37:00',60,'closing','','chieu','2026-11-25',5,0,0);
INSERT INTO "airing" VALUES(1,21,'ds','2026-11-26T05:30:00',60,'tune','','sang','2026-11-26',0,0,0);
INSERT INTO "airing" VALUES(1,22,'ds','2026-11-26T05:46:00',25,'slogan','kh-01-mong','sang','2026-11-26',2,0,0);
INSERT INTO "airing" VALUES(1,23,'ds','2026-11-26T06:00:00',1800,'relay','','sang','2026-11-26',3,0,0);
INSERT INTO "airing" VALUES(1,24,'ds','2026-11-26T06:30:00',60,'closing','','sang','2026-11-26',4,0,0);
INSERT INTO "airing" VALUES(1,25,'ds','2026-11-26T17:00:00',60,'tune','','chieu','2026-11-26',0,0,0);
INSERT INTO "airing" VALUES(1,26,'ds','2026-11-26T17:01:00',90,'notice','tb-01','chieu','2026-11-26',1,0,0);
INSERT INTO "airing" VALUES(1,27,'ds','2026-11-26T17:05:00',540,'bulletin','gn-b-01-mong','chieu','2026-11-26',2,0,0);
INSERT INTO "airing" VALUES(1,28,'ds','2026-11-26T17:20:00',15,'slogan','kh-02-viet','chieu','2026-11-26',3,0,0);
INSERT INTO "airing" VALUES(1,29,'ds','2026-11-26T17:20:15',20,'slogan','kh-01-viet','chieu','2026-11-26',3,0,0);
INSERT INTO "airing" VALUES(1,30,'ds','2026-11-26T17:37:00',60,'closing','','chieu','2026-11-26',5,0,0);
INSERT INTO "airing" VALUES(1,31,'ds','2026-11-27T05:30:00',60,'tune','','sang','2026-11-27',0,0,0);
INSERT INTO "airing" VALUES(1,32,'ds','2026-11-27T06:00:00',1800,'relay','','sang','2026-11-27',3,0,0);
INSERT INTO "airing" VALUES(1,33,'ds','2026-11-27T06:30:00',60,'closing','','sang','2026-11-27',4,0,0);
INSERT INTO "airing" VALUES(1,34,'ds','2026-11-27T17:00:00',60,'tune','','chieu','2026-11-27',0,0,0);
INSERT INTO "airing" VALUES(1,35,'ds','2026-11-27T17:37:00',60,'closing','','chieu','2026-11-27',5,0,0);
INSERT INTO "airing" VALUES(1,36,'ds','2026-11-28T05:30:00',60,'tune','','sang','2026-11-28',0,0,0);
INSERT INTO "airing" VALUES(1,37,'ds','2026-11-28T05:46:00',25,'slogan','kh-01-dao','sang','2026-11-28',2,0,0);
INSERT INTO "airing" VALUES(1,38,'ds','2026-11-28T06:00:00',1800,'relay','','sang','2026-11-28',3,0,0);
INSERT INTO "airing" VALUES(1,39,'ds','2026-11-28T06:30:00',60,'closing','','sang','2026-11-28',4,0,0);
INSERT INTO "airing" VALUES(1,40,'ds','2026-11-28T17:00:00',60,'tune','','chieu','2026-11-28',0,0,0);
INSERT INTO "airing" VALUES(1,41,'ds','2026-11-28T17:01:00',90,'notice','tb-01','chieu','2026-11-28',1,0,0);
INSERT INTO "airing" VALUES(1,42,'ds','2026-11-28T17:05:00',720,'bulletin','gn-a-01-mong','chieu','2026-11-28',2,0,0);
INSERT INTO "airing" VALUES(1,43,'ds','2026-11-28T17:20:00',25,'slogan','kh-01-mong','chieu','2026-11-28',3,0,0);
INSERT INTO "airing" VALUES(1,44,'ds','2026-11-28T17:22:00',540,'bulletin','gn-b-01-mong','chieu','2026-11-28',4,0,0);
INSERT INTO "airing" VALUES(1,45,'ds','2026-11-28T17:37:00',60,'closing','','chieu','2026-11-28',5,0,0);
INSERT INTO "airing" VALUES(1,46,'ds','2026-11-29T05:30:00',60,'tune','','sang','2026-11-29',0,0,0);
INSERT INTO "airing" VALUES(1,47,'ds','2026-11-29T05:31:00',720,'bulletin','gn-a-01-mong','sang','2026-11-29',1,1,0);
INSERT INTO "airing" VALUES(1,48,'ds','2026-11-29T06:00:00',1800,'relay','','sang','2026-11-29',3,0,0);
INSERT INTO "airing" VALUES(1,49,'ds','2026-11-29T06:30:00',60,'closing','','sang','2026-11-29',4,0,0);
INSERT INTO "airing" VALUES(1,50,'ds','2026-11-29T17:00:00',60,'tune','','chieu','2026-11-29',0,0,0);
INSERT INTO "airing" VALUES(1,51,'ds','2026-11-29T17:37:00',60,'closing','','chieu','2026-11-29',5,0,0);
INSERT INTO "airing" VALUES(1,52,'pt','2026-11-23T05:30:00',60,'tune','','sang','2026-11-23',0,0,0);
INSERT INTO "airing" VALUES(1,53,'pt','2026-11-23T06:00:00',1800,'relay','','sang','2026-11-23',3,0,0);
INSERT INTO "airing" VALUES(1,54,'pt','2026-11-23T06:30:00',60,'closing','','sang','2026-11-23',4,0,0);
INSERT INTO "airing" VALUES(1,55,'pt','2026-11-23T17:00:00',60,'tune','','chieu','2026-11-23',0,0,0);
INSERT INTO "airing" VALUES(1,56,'pt','2026-11-23T17:37:00',60,'closing','','chieu','2026-11-23',5,0,0);
INSERT INTO "airing" VALUES(1,57,'pt','2026-11-24T05:30:00',60,'tune','','sang','2026-11-24',0,0,0);
INSERT INTO "airing" VALUES(1,58,'pt','2026-11-24T05:46:00',15,'slogan','kh-02-viet','sang','2026-11-24',2,0,0);
INSERT INTO "airing" VALUES(1,59,'pt','2026-11-24T05:46:15',20,'slogan','kh-01-viet','sang','2026-11-24',2,0,0);
INSERT INTO "airing" VALUES(1,60,'pt','2026-11-24T06:00:00',1800,'relay','','sang','2026-11-24',3,0,0);
INSERT INTO "airing" VALUES(1,61,'pt','2026-11-24T06:30:00',60,'closing','','sang','2026-11-24',4,0,0);
INSERT INTO "airing" VALUES(1,62,'pt','2026-11-24T17:00:00',60,'tune','','chieu','2026-11-24',0,0,0);
INSERT INTO "airing" VALUES(1,63,'pt','2026-11-24T17:01:00',90,'notice','tb-01','chieu','2026-11-24',1,0,0);
INSERT INTO "airing" VALUES(1,64,'pt','2026-11-24T17:22:00',480,'bulletin','gn-b-01-viet','chieu','2026-11-24',4,0,0);
INSERT INTO "airing" VALUES(1,65,'pt','2026-11-24T17:37:00',60,'closing','','chieu','2026-11-24',5,0,0);
INSERT INTO "airing" VALUES(1,66,'pt','2026-11-25T05:30:00',60,'tune','','sang','2026-11-25',0,0,0);
INSERT INTO "airing" VALUES(1,67,'pt','2026-11-25T06:00:00',1800,'relay','','sang','2026-11-25',3,0,0);
INSERT INTO "airing" VALUES(1,68,'pt','2026-11-25T06:30:00',60,'closing','','sang','2026-11-25',4,0,0);
INSERT INTO "airing" VALUES(1,69,'pt','2026-11-25T17:00:00',60,'tune','','chieu','2026-11-25',0,0,0);
INSERT INTO "airing" VALUES(1,70,'pt','2026-11-25T17:37:00',60,'closing','','chieu','2026-11-25',5,0,0);
INSERT INTO "airing" VALUES(1,71,'pt','2026-11-26T05:30:00',60,'tune','','sang','2026-11-26',0,0,0);
INSERT INTO "airing" VALUES(1,72,'pt','2026-11-26T05:46:00',15,'slogan','kh-02-viet','sang','2026-11-26',2,0,0);
INSERT INTO "airing" VALUES(1,73,'pt','2026-11-26T05:46:15',20,'slogan','kh-01-viet','sang','2026-11-26',2,0,0);
INSERT INTO "airing" VALUES(1,74,'pt','2026-11-26T06:00:00',1800,'relay','','sang','2026-11-26',3,0,0);
INSERT INTO "airing" VALUES(1,75,'pt','2026-11-26T06:30:00',60,'closing','','sang','2026-11-26',4,0,0);
INSERT INTO "airing" VALUES(1,76,'pt','2026-11-26T17:00:00',60,'tune','','chieu','2026-11-26',0,0,0);
INSERT INTO "airing" VALUES(1,77,'pt','2026-11-26T17:01:00',90,'notice','tb-01','chieu','2026-11-26',1,0,0);
INSERT INTO "airing" VALUES(1,78,'pt','2026-11-26T17:05:00',540,'bulletin','gn-b-01-dao','chieu','2026-11-26',2,0,0);
INSERT INTO "airing" VALUES(1,79,'pt','2026-11-26T17:20:00',25,'slogan','kh-01-dao','chieu','2026-11-26',3,0,0);
INSERT INTO "airing" VALUES(1,80,'pt','2026-11-26T17:37:00',60,'closing','','chieu','2026-11-26',5,0,0);
INSERT INTO "airing" VALUES(1,81,'pt','2026-11-27T05:30:00',60,'tune','','sang','2026-11-27',0,0,0);
INSERT INTO "airing" VALUES(1,82,'pt','2026-11-27T06:00:00',1800,'relay','','sang','2026-11-27',3,0,0);
INSERT INTO "airing" VALUES(1,83,'pt','2026-11-27T06:30:00',60,'closing','','sang','2026-11-27',4,0,0);
INSERT INTO "airing" VALUES(1,84,'pt','2026-11-27T17:00:00',60,'tune','','chieu','2026-11-27',0,0,0);
INSERT INTO "airing" VALUES(1,85,'pt','2026-11-27T17:37:00',60,'closing','','chieu','2026-11-27',5,0,0);
INSERT INTO "airing" VALUES(1,86,'pt','2026-11-28T05:30:00',60,'tune','','sang','2026-11-28',0,0,0);
INSERT INTO "airing" VALUES(1,87,'pt','2026-11-28T05:31:00',480,'bulletin','gn-b-01-viet','sang','2026-11-28',1,0,0);
INSERT INTO "airing" VALUES(1,88,'pt','2026-11-28T06:00:00',1800,'relay','','sang','2026-11-28',3,0,0);
INSERT INTO "airing" VALUES(1,89,'pt','2026-11-28T06:30:00',60,'closing','','sang','2026-11-28',4,0,0);
INSERT INTO "airing" VALUES(1,90,'pt','2026-11-28T17:00:00',60,'tune','','chieu','2026-11-28',0,0,0);
INSERT INTO "airing" VALUES(1,91,'pt','2026-11-28T17:01:00',90,'notice','tb-01','chieu','2026-11-28',1,0,0);
INSERT INTO "airing" VALUES(1,92,'pt','2026-11-28T17:20:00',15,'slogan','kh-02-viet','chieu','2026-11-28',3,0,0);
INSERT INTO "airing" VALUES(1,93,'pt','2026-11-28T17:20:15',20,'slogan','kh-01-viet','chieu','2026-11-28',3,0,0);
INSERT INTO "airing" VALUES(1,94,'pt','2026-11-28T17:37:00',60,'closing','','chieu','2026-11-28',5,0,0);
INSERT INTO "airing" VALUES(1,95,'pt','2026-11-29T05:30:00',60,'tune','','sang','2026-11-29',0,0,0);
INSERT INTO "airing" VALUES(1,96,'pt','2026-11-29T06:00:00',1800,'relay','','sang','2026-11-29',3,0,0);
INSERT INTO "airing" VALUES(1,97,'pt','2026-11-29T06:30:00',60,'closing','','sang','2026-11-29',4,0,0);
INSERT INTO "airing" VALUES(1,98,'pt','2026-11-29T17:00:00',60,'tune','','chieu','2026-11-29',0,0,0);
INSERT INTO "airing" VALUES(1,99,'pt','2026-11-29T17:37:00',60,'closing','','chieu','2026-11-29',5,0,0);
INSERT INTO "airing" VALUES(1,100,'sll','2026-11-23T05:30:00',60,'tune','','sang','2026-11-23',0,0,0);
INSERT INTO "airing" VALUES(1,101,'sll','2026-11-23T06:00:00',1800,'relay','','sang','2026-11-23',3,0,0);
INSERT INTO "airing" VALUES(1,102,'sll','2026-11-23T06:30:00',60,'closing','','sang','2026-11-23',4,0,0);
INSERT INTO "airing" VALUES(1,103,'sll','2026-11-23T17:00:00',60,'tune','','chieu','2026-11-23',0,0,0);
INSERT INTO "airing" VALUES(1,104,'sll','2026-11-23T17:37:00',60,'closing','','chieu','2026-11-23',5,0,0);
INSERT INTO "airing" VALUES(1,105,'sll','2026-11-24T05:30:00',60,'tune','','sang','2026-11-24',0,0,0);
INSERT INTO "airing" VALUES(1,106,'sll','2026-11-24T05:31:00',540,'bulletin','gn-b-01-dao','sang','2026-11-24',1,0,0);
INSERT INTO "airing" VALUES(1,107,'sll','2026-11-24T05:46:00',25,'slogan','kh-01-dao','sang','2026-11-24',2,0,0);
INSERT INTO "airing" VALUES(1,108,'sll','2026-11-24T06:00:00',1800,'relay','','sang','2026-11-24',3,0,0);
INSERT INTO "airing" VALUES(1,109,'sll','2026-11-24T06:30:00',60,'closing','','sang','2026-11-24',4,0,0);
INSERT INTO "airing" VALUES(1,110,'sll','2026-11-24T17:00:00',60,'tune','','chieu','2026-11-24',0,0,0);
INSERT INTO "airing" VALUES(1,111,'sll','2026-11-24T17:01:00',90,'notice','tb-01','chieu','2026-11-24',1,0,0);
INSERT INTO "airing" VALUES(1,112,'sll','2026-11-24T17:20:00',15,'slogan','kh-02-viet','chieu','2026-11-24',3,0,0);
INSERT INTO "airing" VALUES(1,113,'sll','2026-11-24T17:20:15',20,'slogan','kh-01-viet','chieu','2026-11-24',3,0,0);
INSERT INTO "airing" VALUES(1,114,'sll','2026-11-24T17:22:00',720,'bulletin','gn-a-01-dao','chieu','2026-11-24',4,0,0);
INSERT INTO "airing" VALUES(1,115,'sll','2026-11-24T17:37:00',60,'closing','','chieu','2026-11-24',5,0,0);
INSERT INTO "airing" VALUES(1,116,'sll','2026-11-25T05:30:00',60,'tune','','sang','2026-11-25',0,0,0);
INSERT INTO "airing" VALUES(1,117,'sll','2026-11-25T05:31:00',720,'bulletin','gn-a-01-dao','sang','2026-11-25',1,1,0);
INSERT INTO "airing" VALUES(1,118,'sll','2026-11-25T06:00:00',1800,'relay','','sang','2026-11-25',3,0,0);
INSERT INTO "airing" VALUES(1,119,'sll','2026-11-25T06:30:00',60,'closing','','sang','2026-11-25',4,0,0);
INSERT INTO "airing" VALUES(1,120,'sll','2026-11-25T17:00:00',60,'tune','','chieu','2026-11-25',0,0,0);
INSERT INTO "airing" VALUES(1,121,'sll','2026-11-25T17:37:00',60,'closing','','chieu','2026-11-25',5,0,0);
INSERT INTO "airing" VALUES(1,122,'sll','2026-11-26T05:30:00',60,'tune','','sang','2026-11-26',0,0,0);
INSERT INTO "airing" VALUES(1,123,'sll','2026-11-26T05:46:00',25,'slogan','kh-01-dao','sang','2026-11-26',2,0,0);
INSERT INTO "airing" VALUES(1,124,'sll','2026-11-26T06:00:00',1800,'relay','','sang','2026-11-26',3,0,0);
INSERT INTO "airing" VALUES(1,125,'sll','2026-11-26T06:30:00',60,'closing','','sang','2026-11-26',4,0,0);
INSERT INTO "airing" VALUES(1,126,'sll','2026-11-26T17:00:00',60,'tune','','chieu','2026-11-26',0,0,0);
INSERT INTO "airing" VALUES(1,127,'sll','2026-11-26T17:01:00',90,'notice','tb-01','chieu','2026-11-26',1,0,0);
INSERT INTO "airing" VALUES(1,128,'sll','2026-11-26T17:05:00',540,'bulletin','gn-b-01-dao','chieu','2026-11-26',2,0,0);
INSERT INTO "airing" VALUES(1,129,'sll','2026-11-26T17:37:00',60,'closing','','chieu','2026-11-26',5,0,0);
INSERT INTO "airing" VALUES(1,130,'sll','2026-11-27T05:30:00',60,'tune','','sang','2026-11-27',0,0,0);
INSERT INTO "airing" VALUES(1,131,'sll','2026-11-27T06:00:00',1800,'relay','','sang','2026-11-27',3,0,0);
INSERT INTO "airing" VALUES(1,132,'sll','2026-11-27T06:30:00',60,'closing','','sang','2026-11-27',4,0,0);
INSERT INTO "airing" VALUES(1,133,'sll','2026-11-27T17:00:00',60,'tune','','chieu','2026-11-27',0,0,0);
INSERT INTO "airing" VALUES(1,134,'sll','2026-11-27T17:37:00',60,'closing','','chieu','2026-11-27',5,0,0);
INSERT INTO "airing" VALUES(1,135,'sll','2026-11-28T05:30:00',60,'tune','','sang','2026-11-28',0,0,0);
INSERT INTO "airing" VALUES(1,136,'sll','2026-11-28T05:46:00',15,'slogan','kh-02-viet','sang','2026-11-28',2,0,0);
INSERT INTO "airing" VALUES(1,137,'sll','2026-11-28T05:46:15',20,'slogan','kh-01-viet','sang','2026-11-28',2,0,0);
INSERT INTO "airing" VALUES(1,138,'sll','2026-11-28T06:00:00',1800,'relay','','sang','2026-11-28',3,0,0);
INSERT INTO "airing" VALUES(1,139,'sll','2026-11-28T06:30:00',60,'closing','','sang','2026-11-28',4,0,0);
INSERT INTO "airing" VALUES(1,140,'sll','2026-11-28T17:00:00',60,'tune','','chieu','2026-11-28',0,0,0);
INSERT INTO "airing" VALUES(1,141,'sll','2026-11-28T17:01:00',90,'notice','tb-01','chieu','2026-11-28',1,0,0);
INSERT INTO "airing" VALUES(1,142,'sll','2026-11-28T17:05:00',720,'bulletin','gn-a-01-dao','chieu','2026-11-28',2,0,0);
INSERT INTO "airing" VALUES(1,143,'sll','2026-11-28T17:20:00',25,'slogan','kh-01-dao','chieu','2026-11-28',3,0,0);
INSERT INTO "airing" VALUES(1,144,'sll','2026-11-28T17:22:00',540,'bulletin','gn-b-01-dao','chieu','2026-11-28',4,0,0);
INSERT INTO "airing" VALUES(1,145,'sll','2026-11-28T17:37:00',60,'closing','','chieu','2026-11-28',5,0,0);
INSERT INTO "airing" VALUES(1,146,'sll','2026-11-29T05:30:00',60,'tune','','sang','2026-11-29',0,0,0);
INSERT INTO "airing" VALUES(1,147,'sll','2026-11-29T05:31:00',720,'bulletin','gn-a-01-dao','sang','2026-11-29',1,1,0);
INSERT INTO "airing" VALUES(1,148,'sll','2026-11-29T06:00:00',1800,'relay','','sang','2026-11-29',3,0,0);
INSERT INTO "airing" VALUES(1,149,'sll','2026-11-29T06:30:00',60,'closing','','sang','2026-11-29',4,0,0);
INSERT INTO "airing" VALUES(1,150,'sll','2026-11-29T17:00:00',60,'tune','','chieu','2026-11-29',0,0,0);
INSERT INTO "airing" VALUES(1,151,'sll','2026-11-29T17:37:00',60,'closing','','chieu','2026-11-29',5,0,0);
CREATE TABLE bump (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL, campaign TEXT NOT NULL,
         line INTEGER NOT NULL, commune TEXT NOT NULL, station TEXT NOT NULL, form TEXT NOT NULL,
         from_day TEXT, until_day TEXT, at_least INTEGER NOT NULL, target INTEGER NOT NULL,
         at_most INTEGER, gap_seconds INTEGER, fill INTEGER NOT NULL, weight INTEGER NOT NULL,
         placed INTEGER NOT NULL, rule TEXT NOT NULL, remedy TEXT NOT NULL,
         amount INTEGER NOT NULL, item TEXT NOT NULL, pattern TEXT NOT NULL, detail TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE bump_list (
         plan INTEGER NOT NULL, bump INTEGER NOT NULL, position INTEGER NOT NULL,
         list TEXT NOT NULL CHECK (list IN ('theme', 'content', 'language')), value TEXT NOT NULL,
         PRIMARY KEY (plan, bump, list, position),
         FOREIGN KEY (plan, bump) REFERENCES bump (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE collision (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL, station TEXT NOT NULL,
         begins TEXT NOT NULL, seconds INTEGER NOT NULL CHECK (seconds > 0),
         placed TEXT NOT NULL, waiting TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE content (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL,
         key TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL,
         seconds INTEGER NOT NULL, theme TEXT NOT NULL, campaign TEXT NOT NULL,
         from_day TEXT, until_day TEXT, priority TEXT NOT NULL,
         approved_by TEXT, approved_on TEXT CHECK ((approved_by IS NULL) = (approved_on IS NULL)),
         media TEXT NOT NULL, repeat TEXT NOT NULL, days TEXT NOT NULL,
         daypart_from TEXT, daypart_until TEXT,
         family TEXT NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
INSERT INTO "content" VALUES(1,0,'gn-a-01-dao','bulletin','Vốn vay ưu đãi cho hộ nghèo','dao',720,'a','thuong-xuyen',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','gn-a-01-dao.mp3','next-morning','Mon-Sun',NULL,NULL,'gn-a-01','Trung tâm huyện','');
INSERT INTO "content" VALUES(1,1,'gn-a-01-mong','bulletin','Vốn vay ưu đãi cho hộ nghèo','mong',720,'a','thuong-xuyen',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','gn-a-01-mong.mp3','next-morning','Mon-Sun',NULL,NULL,'gn-a-01','Trung tâm huyện','');
INSERT INTO "content" VALUES(1,2,'gn-b-01-viet','bulletin','Trồng dong riềng đúng vụ','viet',480,'b','thuong-xuyen',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','gn-b-01-viet.mp3','none','Mon-Sun',NULL,NULL,'gn-b-01','Trung tâm huyện','');
INSERT INTO "content" VALUES(1,3,'gn-b-01-dao','bulletin','Trồng dong riềng đúng vụ','dao',540,'b','thuong-xuyen',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','gn-b-01-dao.mp3','none','Mon-Sun',NULL,NULL,'gn-b-01','Trung tâm huyện','');
INSERT INTO "content" VALUES(1,4,'gn-b-01-mong','bulletin','Trồng dong riềng đúng vụ','mong',540,'b','thuong-xuyen',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','gn-b-01-mong.mp3','none','Mon-Sun',NULL,NULL,'gn-b-01','Trung tâm huyện','');
INSERT INTO "content" VALUES(1,5,'kh-01-viet','slogan','Không để ai bị bỏ lại phía sau','viet',20,'a','thuong-xuyen',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','','none','Mon-Sun',NULL,NULL,'kh-01-viet','','');
INSERT INTO "content" VALUES(1,6,'kh-01-dao','slogan','Không để ai bị bỏ lại phía sau','dao',25,'a','thuong-xuyen',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','','none','Mon-Sun',NULL,NULL,'kh-01-dao','','');
INSERT INTO "content" VALUES(1,7,'kh-01-mong','slogan','Không để ai bị bỏ lại phía sau','mong',25,'a','thuong-xuyen',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','','none','Mon-Sun',NULL,NULL,'kh-01-mong','','');
INSERT INTO "content" VALUES(1,8,'kh-02-viet','slogan','Chung tay vì người nghèo','viet',15,'b','thuong-xuyen',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','','none','Mon-Sun',NULL,NULL,'kh-02-viet','','');
INSERT INTO "content" VALUES(1,9,'tb-01','notice','Giờ làm việc của bộ phận một cửa','viet',90,'','',NULL,NULL,'ordinary','Nguyễn Văn A','2022-01-04','','none','Mon-Sun',NULL,NULL,'tb-01','','');
CREATE TABLE content_audience (
         plan INTEGER NOT NULL, content INTEGER NOT NULL, position INTEGER NOT NULL,
         audience TEXT NOT NULL,
         PRIMARY KEY (plan, content, position),
         FOREIGN KEY (plan, content) REFERENCES content (plan, position)) STRICT, WITHOUT ROWID;
INSERT INTO "content_audience" VALUES(1,0,0,'ho-ngheo');
INSERT INTO "content_audience" VALUES(1,1,0,'ho-ngheo');
CREATE TABLE plan (
         id INTEGER PRIMARY KEY, week TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
         made_at TEXT NOT NULL, seed TEXT NOT NULL, effort TEXT NOT NULL,
         published INTEGER NOT NULL CHECK (published IN (0, 1)),
         shortfall INTEGER NOT NULL, off_target INTEGER NOT NULL,
         unevenness REAL NOT NULL, bound REAL NOT NULL,
         UNIQUE (week, number)) STRICT;
INSERT INTO "plan" VALUES(1,'2026-W48',1,'2026-11-24T07:05:46','1','quick',0,0,0,5.86167800453513354597e-01,5.86167800453515575043e-01);
COMMIT;
