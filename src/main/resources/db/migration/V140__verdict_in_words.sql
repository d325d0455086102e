-- What a rate or a share changed by, in percentage points, and the ids of the rules that a verdict goes by, which its
-- text no longer carries. Verdicts of older releases keep theirs in the text and are read from there.
alter table evaluation_verdict add column point_change numeric(20, 4);
alter table evaluation_verdict add column rules varchar(100);

-- Of counts a growth is told in percent. What is no count was not marked as such; a figure with decimals is none.
update evaluation_verdict set point_change = current_figure - previous_figure
where current_figure is not null and previous_figure is not null
  and (code in ('smeRevenueGrowth', 'smeGdpShare', 'nonCoalIndustryShare', 'clusterOutputGrowth', 'modernServicesShare')
    or current_figure <> floor(current_figure) or previous_figure <> floor(previous_figure));
