-- One evaluation of a confirmed round is in force: its number. A rectified round ranks by its last evaluation before that.
alter table assessment_round add column in_force integer;
alter table assessment_round add column ranked_by integer;

-- What belongs to a rectification is not the year's own.
alter table figure_request add column rectified boolean default false not null;
alter table supplied_figure add column rectified boolean default false not null;
alter table ruling add column rectified boolean default false not null;
alter table evaluation add column rectified boolean default false not null;

update figure_request set rectified = true
where kind <> 'CORRECTION' and exists (
    select 1 from figure_request first
    where first.case_key = figure_request.case_key and first.round = figure_request.round
      and first.kind = 'RECTIFY' and first.id <= figure_request.id);

update supplied_figure set rectified = true
where request_id in (select asked.id from figure_request asked where asked.rectified = true);

update ruling set rectified = true
where exists (
    select 1 from figure_request first
    where first.case_key = ruling.case_key and first.round = ruling.round
      and first.kind = 'RECTIFY' and first.requested_at < ruling.ruled_at);

update evaluation set rectified = true
where exists (
    select 1 from figure_request first
    where first.case_key = evaluation.case_key and first.round = evaluation.round
      and first.kind = 'RECTIFY' and first.requested_at < evaluation.evaluated_at);

update assessment_round set
    in_force = (
        select max(attempt) from evaluation
        where evaluation.case_key = assessment_round.case_key and evaluation.round = assessment_round.round
          and evaluation.correction = false),
    ranked_by = (
        select max(attempt) from evaluation
        where evaluation.case_key = assessment_round.case_key and evaluation.round = assessment_round.round
          and evaluation.correction = false and evaluation.rectified = false)
where confirmed_at is not null;

-- A province's growth that was corrected after a round of its year was confirmed has its reason.
alter table provincial_reference add column reason varchar(2000);
