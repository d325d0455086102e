-- The database ranks confirmed rounds: whether a round ranks among those that passed, and its score with bonus points.
alter table assessment_round add column ranked_passed boolean;
alter table assessment_round add column ranked_score numeric(13, 4);

update assessment_round set
    ranked_passed = case when grade = 'FAIL' then false else true end,
    ranked_score = (
        select evaluation.score from evaluation
        where evaluation.case_key = assessment_round.case_key and evaluation.round = assessment_round.round
          and evaluation.attempt = assessment_round.ranked_by)
      + coalesce((
        select sum(claim_score.points) from claim join claim_score on claim_score.claim_id = claim.id
        where claim.case_key = assessment_round.case_key and claim.round = assessment_round.round), 0)
where confirmed_at is not null and ranked_by is not null;

create index assessment_round_rank on assessment_round (data_year, ranked_passed, ranked_score, case_key);

-- Champions are looked for among the verdicts of their year.
alter table evaluation_verdict add column data_year integer;

update evaluation_verdict set data_year = (
    select evaluation.data_year from evaluation where evaluation.id = evaluation_verdict.evaluation_id);

alter table evaluation_verdict alter column data_year set not null;

create index evaluation_verdict_figure on evaluation_verdict (code, data_year, current_figure, status);
drop index evaluation_verdict_code;
