-- An order that a ready-made list keeps goes before the order that its reader chooses, which then changes nothing.
update ACT_RU_FILTER
set QUERY_ = replace(QUERY_, '"orderingProperties":[{"queryProperty":"DUE_DATE_","direction":"asc"}],', '');
update ACT_RU_FILTER
set QUERY_ = replace(QUERY_, '"orderingProperties":[{"queryProperty":"DUE_DATE_","direction":"asc"}]', '');
