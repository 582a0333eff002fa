PRAGMA application_id = 1819238705;
PRAGMA user_version = 10;
BEGIN TRANSACTION;
CREATE TABLE plan (
         id INTEGER PRIMARY KEY, week TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
         made_at TEXT NOT NULL, seed TEXT NOT NULL, effort TEXT NOT NULL,
         published INTEGER NOT NULL CHECK (published IN (0, 1)),
         shortfall INTEGER NOT NULL, off_target INTEGER NOT NULL,
         unevenness REAL NOT NULL, bound REAL NOT NULL,
         UNIQUE (week, number)) STRICT;
CREATE TABLE airing (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL,
         station TEXT NOT NULL, begins TEXT NOT NULL,
         seconds INTEGER NOT NULL CHECK (seconds > 0),
         kind TEXT NOT NULL, content TEXT NOT NULL, pattern TEXT NOT NULL,
         session_day TEXT NOT NULL, segment INTEGER NOT NULL,
         repeat INTEGER NOT NULL CHECK (repeat IN (0, 1)),
         pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
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
CREATE TABLE content_audience (
         plan INTEGER NOT NULL, content INTEGER NOT NULL, position INTEGER NOT NULL,
         audience TEXT NOT NULL,
         PRIMARY KEY (plan, content, position),
         FOREIGN KEY (plan, content) REFERENCES content (plan, position)) STRICT, WITHOUT ROWID;
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
ALTER TABLE plan ADD COLUMN shortfall_bound INTEGER NOT NULL DEFAULT 0;
CREATE TABLE proof (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL,
         unevenness REAL NOT NULL, bound REAL NOT NULL,
         proof TEXT NOT NULL CHECK (json_valid(proof)),
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE month_plan (
         id INTEGER PRIMARY KEY, form TEXT NOT NULL, month TEXT NOT NULL,
         number INTEGER NOT NULL CHECK (number > 0), made_at TEXT NOT NULL, seed TEXT NOT NULL,
         shortfall INTEGER NOT NULL, repeats INTEGER NOT NULL, stops INTEGER NOT NULL,
         trips INTEGER NOT NULL, unevenness REAL NOT NULL, UNIQUE (form, month, number)) STRICT;
CREATE TABLE month_entry (plan INTEGER NOT NULL REFERENCES month_plan,
         position INTEGER NOT NULL, place TEXT NOT NULL, item TEXT NOT NULL, from_day TEXT,
         until_day TEXT, begins TEXT, seconds INTEGER, language TEXT NOT NULL, who TEXT NOT NULL,
         who_ends TEXT NOT NULL, PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE month_item (plan INTEGER NOT NULL REFERENCES month_plan,
         position INTEGER NOT NULL, key TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL,
         theme TEXT NOT NULL, campaign TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE month_missing (plan INTEGER NOT NULL REFERENCES month_plan,
         position INTEGER NOT NULL, campaign TEXT NOT NULL, line INTEGER NOT NULL,
         commune TEXT NOT NULL, owed INTEGER NOT NULL, placed INTEGER NOT NULL,
         in_days INTEGER NOT NULL, rule TEXT NOT NULL, remedy TEXT NOT NULL, amount INTEGER NOT NULL,
         item TEXT NOT NULL, detail TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE tour_plan (
         id INTEGER PRIMARY KEY, from_day TEXT NOT NULL, until_day TEXT NOT NULL,
         number INTEGER NOT NULL CHECK (number > 0), made_at TEXT NOT NULL, seed TEXT NOT NULL,
         effort TEXT NOT NULL, shortfall INTEGER NOT NULL, shortfall_at_least INTEGER NOT NULL,
         owed INTEGER NOT NULL, below_norm INTEGER NOT NULL, travel_minutes INTEGER NOT NULL,
         nights_away INTEGER NOT NULL, disliked INTEGER NOT NULL, changed INTEGER NOT NULL,
         UNIQUE (from_day, until_day, number)) STRICT;
CREATE TABLE tour (plan INTEGER NOT NULL REFERENCES tour_plan, position INTEGER NOT NULL,
         team TEXT NOT NULL, from_day TEXT NOT NULL, until_day TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE screening (plan INTEGER NOT NULL REFERENCES tour_plan, position INTEGER NOT NULL,
         tour INTEGER NOT NULL, team TEXT NOT NULL, village TEXT NOT NULL, begins TEXT NOT NULL,
         seconds INTEGER NOT NULL CHECK (seconds > 0), travel_seconds INTEGER NOT NULL,
         announced INTEGER NOT NULL CHECK (announced IN (0, 1)),
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE programme (plan INTEGER NOT NULL REFERENCES tour_plan, screening INTEGER NOT NULL,
         position INTEGER NOT NULL, film TEXT NOT NULL, language TEXT NOT NULL,
         PRIMARY KEY (plan, screening, position)) STRICT, WITHOUT ROWID;
CREATE TABLE missed (plan INTEGER NOT NULL REFERENCES tour_plan, position INTEGER NOT NULL,
         village TEXT NOT NULL, form TEXT NOT NULL, campaign TEXT NOT NULL, visits INTEGER NOT NULL,
         weight INTEGER NOT NULL, why TEXT NOT NULL, remedy TEXT NOT NULL, amount INTEGER NOT NULL,
         detail TEXT NOT NULL, PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
ALTER TABLE bump ADD COLUMN segment INTEGER;
ALTER TABLE bump ADD COLUMN day TEXT;
ALTER TABLE bump ADD COLUMN gain INTEGER NOT NULL DEFAULT 0;
ALTER TABLE bump ADD COLUMN taken_by TEXT NOT NULL DEFAULT '';
CREATE TABLE tour_closure (plan INTEGER NOT NULL REFERENCES tour_plan,
         position INTEGER NOT NULL, commune TEXT NOT NULL, village TEXT NOT NULL,
         from_day TEXT NOT NULL, until_day TEXT NOT NULL, why TEXT NOT NULL, reason TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
ALTER TABLE tour_plan ADD COLUMN busy_days INTEGER NOT NULL DEFAULT 0;
INSERT INTO plan VALUES (1,'2022-W47',1,'2022-11-18T09:00:00','18446744073709551615','normal',1,3,5,0.25,0.225,2);
INSERT INTO airing VALUES (1,0,'sll','2022-11-21T05:31:00',720,'bulletin','gn-a-01-dao','sang','2022-11-21',1,1,0);
INSERT INTO airing VALUES (1,1,'sll','2022-11-22T00:10:00',15,'slogan','kh-02-viet','khuya','2022-11-21',2,0,1);
INSERT INTO airing VALUES (1,2,'sll','2022-11-22T06:00:00',1800,'relay','','sang','2022-11-22',3,0,0);
INSERT INTO content VALUES (1,0,'gn-a-01-dao','bulletin','Vốn vay ưu đãi cho hộ nghèo','dao',720,'a','dot','2022-01-01','2023-01-01','preferred','Nguyễn Văn Sơn','2022-01-04','gn-a-01-dao.mp3','next-morning','Mon-Fri','05:00:00','07:30:00','gn-a-01','Trung tâm huyện','ghi chú');
INSERT INTO content VALUES (1,1,'kh-02-viet','slogan','Chung tay vì người nghèo','viet',15,'b','',NULL,NULL,'urgent',NULL,NULL,'','none','Mon-Sun',NULL,NULL,'kh-02-viet','','');
INSERT INTO content_audience VALUES (1,0,0,'ho-ngheo');
INSERT INTO content_audience VALUES (1,0,1,'phu-nu');
INSERT INTO bump VALUES (1,0,'dot',1,'03550','sll','bulletin','2022-11-21','2022-11-28',14,21,28,14400,1,4,11,'segment-capacity','add-time',600,'gn-a-01-dao','sang','Buổi sáng',2,'2022-11-23',7,'tb-01');
INSERT INTO bump VALUES (1,1,'dot',2,'03553','','screening',NULL,NULL,1,1,NULL,NULL,0,1,0,'','use-other-form',0,'','','',NULL,NULL,0,'');
INSERT INTO bump_list VALUES (1,0,0,'content','gn-a-01-dao');
INSERT INTO bump_list VALUES (1,0,0,'language','dao');
INSERT INTO bump_list VALUES (1,0,1,'language','mong');
INSERT INTO bump_list VALUES (1,1,0,'theme','a');
INSERT INTO collision VALUES (1,0,'sll','2022-11-23T05:31:00',720,'gn-a-01-dao','tb-01');
INSERT INTO proof VALUES (1,0,0.25,0.225,'{"station":"sll","unevenness":2.5E-1,"bound":2.25E-1,"shortfall":3,"shortfall_bound":2,"slots":[{"begin":19860,"length":900,"capacity":840,"positions":2,"price":{"second":12,"position":0,"longer":5},"shortfall":{"second":0,"position":1,"longer":0}}],"items":[{"content":"gn-a-01-dao","duration":720,"gap":14400,"weight":4,"slots":[0],"repeats":[-1],"fixed":[],"placed":[0],"last_end":-86400,"airtime_since":5400},{"content":"kh-02-viet","duration":15,"gap":900,"weight":1,"slots":[0],"repeats":[],"fixed":[0],"placed":[],"last_end":null,"airtime_since":0}],"families":[{"items":[0,1],"gap":14400,"price":[7],"shortfall":[0]}],"wishes":[{"at_least":3,"weight":4,"items":[0],"from":0,"until":1,"price":2}]}');
INSERT INTO month_plan VALUES (1,'banner','2022-11',1,'2022-10-28T08:00:00','7',8,1,6,5,0.25);
INSERT INTO month_plan VALUES (2,'post','2022-11',1,'2022-10-28T08:05:00','18446744073709551615',0,0,0,0,0.125);
INSERT INTO month_plan VALUES (3,'spoken','2022-11',1,'2022-10-28T08:10:00','9',3,1,0,0,0.5);
INSERT INTO month_entry VALUES (1,0,'sll-cho','br-2','2022-11-02','2022-11-10',NULL,NULL,'','to-1','to-2');
INSERT INTO month_entry VALUES (1,1,'sll-ub','br-1','2022-11-01','2022-11-16',NULL,NULL,'','to-1','to-1');
INSERT INTO month_entry VALUES (2,0,'facebook','bd-1',NULL,NULL,'2022-11-04T19:00:00',NULL,'','','');
INSERT INTO month_entry VALUES (3,0,'hb-sll','cd-1',NULL,NULL,'2022-11-03T19:00:00',900,'dao','dao-1','');
INSERT INTO month_item VALUES (1,0,'br-1','Không để ai bị bỏ lại phía sau','viet','a','dot');
INSERT INTO month_item VALUES (1,1,'br-2','Chung tay vì người nghèo','dao','a','');
INSERT INTO month_item VALUES (2,0,'bd-1','Năm việc làm để con không bỏ học','viet','a','dot');
INSERT INTO month_item VALUES (3,0,'cd-1','Cho con đến lớp','','b','');
INSERT INTO month_missing VALUES (1,0,'dot',0,'03562',18,10,1,'stock-limit','more-cloth',1,'br-1','600 × 80 cm');
INSERT INTO month_missing VALUES (3,0,'dot',2,'03562',4,1,0,'no-speaker','add-speaker',0,'','mong');
INSERT INTO tour_plan VALUES (1,'2022-11-01','2022-12-01',1,'2022-10-28T08:00:00','1','normal',6,5,4,11,320,1,2,3,7);
INSERT INTO tour VALUES (1,0,'chieu','2022-11-07','2022-11-09');
INSERT INTO tour VALUES (1,1,'loa','2022-11-21','2022-11-22');
INSERT INTO screening VALUES (1,0,0,'chieu','gia-khau','2022-11-07T19:00:00',7200,3600,1);
INSERT INTO screening VALUES (1,1,0,'chieu','ta-chai','2022-11-08T19:00:00',7200,1800,0);
INSERT INTO screening VALUES (1,2,1,'loa','hoang-then','2022-11-21T08:10:00',3600,600,0);
INSERT INTO programme VALUES (1,0,0,'ngan-a','dao');
INSERT INTO programme VALUES (1,0,1,'truyen-1','kinh');
INSERT INTO programme VALUES (1,1,0,'truyen-2','kinh');
INSERT INTO missed VALUES (1,0,'hoang-then','screening','vi-nguoi-ngheo',1,6,'too-far','longer-day',1200,'');
INSERT INTO missed VALUES (1,1,'ta-chai','information-team','',2,0,'no-evenings','another-team',3,'x');
INSERT INTO tour_closure VALUES (1,0,'03550','gia-khau','2022-11-05','2022-11-08','road','Sạt lở đường');
INSERT INTO tour_closure VALUES (1,1,'03565','','2022-11-10','2022-11-11','other','Đồn Biên phòng đề nghị hoãn');
COMMIT;
