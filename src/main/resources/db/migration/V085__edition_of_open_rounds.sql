-- Rounds under way keep the edition by which they were evaluated first; the start of the programme names that of the others.
update assessment_round
set edition = (
    select max(evaluation.edition)
    from evaluation
    where evaluation.case_key = assessment_round.case_key
      and evaluation.round = assessment_round.round
      and evaluation.attempt = (
          select min(earliest.attempt)
          from evaluation earliest
          where earliest.case_key = assessment_round.case_key
            and earliest.round = assessment_round.round))
where edition is null;
