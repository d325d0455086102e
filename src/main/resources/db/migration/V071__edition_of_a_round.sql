-- The edition with which a round opened, and by which it is judged to its end. Rounds that were opened before this column take the
-- edition that governs their data year when they are judged next.
alter table assessment_round add column edition varchar(50);

update assessment_round
set edition = (
    select max(evaluation.edition)
    from evaluation
    where evaluation.case_key = assessment_round.case_key
      and evaluation.round = assessment_round.round
      and evaluation.attempt = (
          select max(latest.attempt)
          from evaluation latest
          where latest.case_key = assessment_round.case_key
            and latest.round = assessment_round.round
            and latest.correction = false))
where confirmed_at is not null;
