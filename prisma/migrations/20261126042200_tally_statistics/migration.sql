-- Level, grain, dimension and family depend on each other; without this a plan expects thirty times
-- the rows that there are and reads the whole table.
CREATE STATISTICS "Tally_which" (mcv) ON "level", "grain", "dimension", "family" FROM "Tally";
ALTER STATISTICS "Tally_which" SET STATISTICS 1000;
