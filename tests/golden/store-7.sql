PRAGMA application_id = 1819238705;
PRAGMA user_version = 7;
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
CREATE TABLE content_audience (
         plan INTEGER NOT NULL, content INTEGER NOT NULL, position INTEGER NOT NULL,
         audience TEXT NOT NULL,
         PRIMARY KEY (plan, content, position),
         FOREIGN KEY (plan, content) REFERENCES content (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE missed (plan INTEGER NOT NULL REFERENCES tour_plan, position INTEGER NOT NULL,
         village TEXT NOT NULL, form TEXT NOT NULL, campaign TEXT NOT NULL, visits INTEGER NOT NULL,
         weight INTEGER NOT NULL, why TEXT NOT NULL, remedy TEXT NOT NULL, amount INTEGER NOT NULL,
         detail TEXT NOT NULL, PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
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
CREATE TABLE month_plan (
         id INTEGER PRIMARY KEY, form TEXT NOT NULL, month TEXT NOT NULL,
         number INTEGER NOT NULL CHECK (number > 0), made_at TEXT NOT NULL, seed TEXT NOT NULL,
         shortfall INTEGER NOT NULL, repeats INTEGER NOT NULL, stops INTEGER NOT NULL,
         trips INTEGER NOT NULL, unevenness REAL NOT NULL, UNIQUE (form, month, number)) STRICT;
CREATE TABLE plan (
         id INTEGER PRIMARY KEY, week TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
         made_at TEXT NOT NULL, seed TEXT NOT NULL, effort TEXT NOT NULL,
         published INTEGER NOT NULL CHECK (published IN (0, 1)),
         shortfall INTEGER NOT NULL, off_target INTEGER NOT NULL,
         unevenness REAL NOT NULL, bound REAL NOT NULL, shortfall_bound INTEGER NOT NULL DEFAULT 0,
         UNIQUE (week, number)) STRICT;
CREATE TABLE programme (plan INTEGER NOT NULL REFERENCES tour_plan, screening INTEGER NOT NULL,
         position INTEGER NOT NULL, film TEXT NOT NULL, language TEXT NOT NULL,
         PRIMARY KEY (plan, screening, position)) STRICT, WITHOUT ROWID;
INSERT INTO "programme" VALUES(1,0,0,'pts-a','viet');
INSERT INTO "programme" VALUES(1,0,1,'pts-b','viet');
INSERT INTO "programme" VALUES(1,0,2,'hh-1','viet');
INSERT INTO "programme" VALUES(1,0,3,'pt-02','viet');
INSERT INTO "programme" VALUES(1,1,0,'pts-c','viet');
INSERT INTO "programme" VALUES(1,1,1,'pts-a','viet');
INSERT INTO "programme" VALUES(1,1,2,'hh-2','viet');
INSERT INTO "programme" VALUES(1,1,3,'pt-01','viet');
INSERT INTO "programme" VALUES(1,2,0,'pts-b','viet');
INSERT INTO "programme" VALUES(1,2,1,'pts-c','viet');
INSERT INTO "programme" VALUES(1,2,2,'hh-3','viet');
INSERT INTO "programme" VALUES(1,2,3,'pt-03','viet');
INSERT INTO "programme" VALUES(1,3,0,'pts-d','dao');
INSERT INTO "programme" VALUES(1,3,1,'pts-dd','dao');
INSERT INTO "programme" VALUES(1,3,2,'hh-1','dao');
INSERT INTO "programme" VALUES(1,3,3,'pt-04','dao');
INSERT INTO "programme" VALUES(1,4,0,'pts-e','mong');
INSERT INTO "programme" VALUES(1,4,1,'pts-d','mong');
INSERT INTO "programme" VALUES(1,4,2,'hh-1','mong');
INSERT INTO "programme" VALUES(1,4,3,'pt-05','mong');
INSERT INTO "programme" VALUES(1,5,0,'pts-dd','mong');
INSERT INTO "programme" VALUES(1,5,1,'pts-e','mong');
INSERT INTO "programme" VALUES(1,5,2,'hh-1','mong');
INSERT INTO "programme" VALUES(1,5,3,'pt-09','mong');
INSERT INTO "programme" VALUES(1,6,0,'pts-a','thai');
INSERT INTO "programme" VALUES(1,6,1,'pts-b','thai');
INSERT INTO "programme" VALUES(1,6,2,'hh-1','thai');
INSERT INTO "programme" VALUES(1,6,3,'pt-07','thai');
INSERT INTO "programme" VALUES(1,7,0,'pts-c','viet');
INSERT INTO "programme" VALUES(1,7,1,'pts-d','viet');
INSERT INTO "programme" VALUES(1,7,2,'hh-2','viet');
INSERT INTO "programme" VALUES(1,7,3,'pt-06','viet');
INSERT INTO "programme" VALUES(1,8,0,'pts-dd','mong');
INSERT INTO "programme" VALUES(1,8,1,'pts-e','mong');
INSERT INTO "programme" VALUES(1,8,2,'hh-3','viet');
INSERT INTO "programme" VALUES(1,8,3,'pt-08','viet');
INSERT INTO "programme" VALUES(1,9,0,'pts-a','mong');
INSERT INTO "programme" VALUES(1,9,1,'pts-b','mong');
INSERT INTO "programme" VALUES(1,9,2,'hh-2','viet');
INSERT INTO "programme" VALUES(1,9,3,'pt-10','viet');
INSERT INTO "programme" VALUES(1,10,0,'pts-c','mong');
INSERT INTO "programme" VALUES(1,10,1,'pts-d','mong');
INSERT INTO "programme" VALUES(1,10,2,'hh-3','viet');
INSERT INTO "programme" VALUES(1,10,3,'pt-12','viet');
INSERT INTO "programme" VALUES(1,11,0,'pts-dd','viet');
INSERT INTO "programme" VALUES(1,11,1,'pts-e','viet');
INSERT INTO "programme" VALUES(1,11,2,'hh-2','viet');
INSERT INTO "programme" VALUES(1,11,3,'pt-02','viet');
CREATE TABLE proof (
         plan INTEGER NOT NULL REFERENCES plan, position INTEGER NOT NULL,
         unevenness REAL NOT NULL, bound REAL NOT NULL,
         proof TEXT NOT NULL CHECK (json_valid(proof)),
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
CREATE TABLE screening (plan INTEGER NOT NULL REFERENCES tour_plan, position INTEGER NOT NULL,
         tour INTEGER NOT NULL, team TEXT NOT NULL, village TEXT NOT NULL, begins TEXT NOT NULL,
         seconds INTEGER NOT NULL CHECK (seconds > 0), travel_seconds INTEGER NOT NULL,
         announced INTEGER NOT NULL CHECK (announced IN (0, 1)),
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
INSERT INTO "screening" VALUES(1,0,0,'chieu-1','pdk-2','2022-11-01T20:00:00',8100,2100,0);
INSERT INTO "screening" VALUES(1,1,1,'chieu-1','pqt-1','2022-11-02T20:00:00',8220,1500,0);
INSERT INTO "screening" VALUES(1,2,2,'chieu-1','pdk-1','2022-11-03T20:00:00',8580,300,0);
INSERT INTO "screening" VALUES(1,3,3,'chieu-1','sp-1','2022-11-09T20:00:00',8100,1500,0);
INSERT INTO "screening" VALUES(1,4,3,'chieu-1','sp-4','2022-11-10T20:00:00',7920,3600,0);
INSERT INTO "screening" VALUES(1,5,3,'chieu-1','sp-2','2022-11-11T20:00:00',7620,3000,0);
INSERT INTO "screening" VALUES(1,6,3,'chieu-1','pdp-1','2022-11-12T20:00:00',7800,7200,0);
INSERT INTO "screening" VALUES(1,7,3,'chieu-1','ptp-1','2022-11-13T20:00:00',7500,2100,0);
INSERT INTO "screening" VALUES(1,8,3,'chieu-1','st-2','2022-11-14T20:00:00',8220,4200,0);
INSERT INTO "screening" VALUES(1,9,3,'chieu-1','st-5','2022-11-15T20:00:00',7500,3300,0);
INSERT INTO "screening" VALUES(1,10,3,'chieu-1','st-6','2022-11-16T20:00:00',8100,6600,0);
INSERT INTO "screening" VALUES(1,11,3,'chieu-1','pqt88-1','2022-11-17T20:00:00',7920,7800,0);
CREATE TABLE tour (plan INTEGER NOT NULL REFERENCES tour_plan, position INTEGER NOT NULL,
         team TEXT NOT NULL, from_day TEXT NOT NULL, until_day TEXT NOT NULL,
         PRIMARY KEY (plan, position)) STRICT, WITHOUT ROWID;
INSERT INTO "tour" VALUES(1,0,'chieu-1','2022-11-01','2022-11-02');
INSERT INTO "tour" VALUES(1,1,'chieu-1','2022-11-02','2022-11-03');
INSERT INTO "tour" VALUES(1,2,'chieu-1','2022-11-03','2022-11-04');
INSERT INTO "tour" VALUES(1,3,'chieu-1','2022-11-09','2022-11-18');
CREATE TABLE tour_plan (
         id INTEGER PRIMARY KEY, from_day TEXT NOT NULL, until_day TEXT NOT NULL,
         number INTEGER NOT NULL CHECK (number > 0), made_at TEXT NOT NULL, seed TEXT NOT NULL,
         effort TEXT NOT NULL, shortfall INTEGER NOT NULL, shortfall_at_least INTEGER NOT NULL,
         owed INTEGER NOT NULL, below_norm INTEGER NOT NULL, travel_minutes INTEGER NOT NULL,
         nights_away INTEGER NOT NULL, disliked INTEGER NOT NULL, changed INTEGER NOT NULL,
         UNIQUE (from_day, until_day, number)) STRICT;
INSERT INTO "tour_plan" VALUES(1,'2022-11-01','2022-12-01',1,'2026-11-28T07:30:14','1','quick',0,0,4,0,850,8,0,0);
COMMIT;
