package org.demonstrationcounty.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.figure.ProvincialReferences;
import org.demonstrationcounty.notice.Notices;
import org.demonstrationcounty.notice.Objection;
import org.demonstrationcounty.policy.Editions;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The six counties that applied in 2021, as they stand on 1 March 2022. Only their names are real. */
@Component
@Profile("demo")
class FirstBatch implements Story {

    private static final int YEAR = 2021;

    private final Counties counties;
    private final Editions editions;
    private final Notices notices;
    private final ProvincialReferences references;
    private final ObjectMapper mapper;

    FirstBatch(
            Counties counties,
            Editions editions,
            Notices notices,
            ProvincialReferences references,
            ObjectMapper mapper) {
        this.counties = counties;
        this.editions = editions;
        this.notices = notices;
        this.references = references;
        this.mapper = mapper;
    }

    @Override
    public Scenario scenario() {
        return Scenario.FIRST_BATCH;
    }

    @Override
    public List<Scene> scenes() {
        JsonNode papers = papers();
        return Stream.of(
                        qingxu(walk("140121", papers)).scenes(),
                        yangcheng(walk("140522", papers)).scenes(),
                        dingxiang(walk("140921", papers)).scenes(),
                        houma(walk("141081", papers)).scenes(),
                        yanhu(walk("140802", papers)).scenes(),
                        changzhiZone(walk("140471", papers)).scenes(),
                        List.of(provincialGrowth()))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Round 1 is evaluated. One claim is scored and the other waits for the bureau, and then the review follows. An
     * answer waits for its reader.
     */
    private static Walk qingxu(Walk county) {
        return county.starts("2021-03-08T10:12")
                .prepares("2021-03-22T16:30")
                .approves("city-review", "2021-04-02T11:05", "材料齐全，同意上报。")
                .approves("bureau-review", "2021-04-21T15:20", "符合申报条件。")
                .approves("meeting", "2021-05-07T10:00", "同意列入首批创建名单。")
                .publishes("2021-05-11T16:40", "2021-05-12")
                .approves("government-consent", "2021-06-10T09:30", "同意开展创建。")
                .issuesApproval("2021-06-15T11:00", "演示创建〔2021〕1号")
                .supplies("market-regulation", "2022-01-17T10:05")
                .supplies("sme", "2022-01-18T15:45")
                .supplies("industry", "2022-01-19T09:20")
                .supplies("science", "2022-01-20T14:10")
                .supplies("finance", "2022-01-20T16:55")
                .supplies("statistics", "2022-01-24T11:30")
                .confirms("2022-01-28T15:00")
                .reports("2022-02-21T09:40")
                .asks("2022-02-22T10:00", "新三板挂牌后备不足", "县内无符合条件的后备企业，可否由市级统筹培育？")
                .scores("2022-02-24T14:25", "1.5", "佐证材料齐全，成效突出。")
                .isAnswered("2022-02-25T09:30", "可由市级统筹培育，考核仍按本县挂牌数计算。");
    }

    /** The approval was issued late, so round 1 has just begun. Departments and county have handed in nothing yet. */
    private static Walk yangcheng(Walk county) {
        return county.starts("2021-03-30T09:05")
                .prepares("2021-04-27T10:40")
                .approves("city-review", "2021-05-12T16:15", "材料齐全，同意上报。")
                .approves("bureau-review", "2021-06-01T10:30", "符合申报条件。")
                .returns("meeting", "2021-06-30T16:10", "请补充建筑陶瓷产业链上企业名录。", "chainEnterprises")
                .corrects("2021-07-12T11:15")
                .readsCorrection("2021-07-14T09:05")
                .approves("meeting", "2021-10-20T10:20", "同意列入创建名单。")
                .publishes("2021-11-05T16:45", "2021-11-08")
                .approves("government-consent", "2021-12-28T09:40", "同意开展创建。")
                .issuesApproval("2022-02-10T11:10", "演示创建〔2022〕1号");
    }

    /**
     * The figures of round 1 are complete; those of the finance department came late. The county has to confirm them.
     */
    private static Walk dingxiang(Walk county) {
        return county.starts("2021-04-12T14:30")
                .prepares("2021-04-26T09:10")
                .approves("city-review", "2021-05-08T10:50", "同意上报。")
                .returns("bureau-review", "2021-05-25T15:35", "请补充主导产业链上企业名录。", "chainEnterprises")
                .corrects("2021-06-04T11:20")
                .readsCorrection("2021-06-07T15:10")
                .approves("bureau-review", "2021-06-18T09:55", "补正后符合申报条件。")
                .approves("meeting", "2021-06-30T15:00", "同意列入创建名单。")
                .publishes("2021-07-05T17:10", "2021-07-07")
                .approves("government-consent", "2021-08-06T10:00", "同意开展创建。")
                .issuesApproval("2021-08-11T09:30", "演示创建〔2021〕2号")
                .supplies("science", "2022-01-21T10:15")
                .supplies("sme", "2022-01-25T16:20")
                .supplies("industry", "2022-01-26T09:45")
                .supplies("market-regulation", "2022-02-08T11:00")
                .supplies("statistics", "2022-02-11T15:30")
                .reports("2022-02-18T10:25")
                .supplies("finance", "2022-02-22T16:05")
                .asks("2022-02-25T11:10", "锻造企业用能指标", "节能改造期间产能下降，如何在报告中说明？");
    }

    /**
     * An objection was upheld, and the meeting decided again. The second notice is over, and the government has to
     * consent.
     */
    private Walk houma(Walk county) {
        return county.starts("2021-04-19T08:50")
                .prepares("2021-04-28T17:25")
                .approves("city-review", "2021-05-13T10:10", "同意上报。")
                .approves("bureau-review", "2021-06-02T14:40", "符合申报条件。")
                .approves("meeting", "2021-06-30T15:30", "同意列入创建名单。")
                .publishes("2021-07-05T17:15", "2021-07-07")
                .then("2021-07-09T09:35", "bureau", desk -> object(county.caseKey()))
                .upholds("2021-07-15T16:00", "部分企业重复统计，退回会议重新研究。")
                .approves("meeting", "2022-02-10T10:00", "重新核实后同意列入创建名单。")
                .publishes("2022-02-11T11:20", "2022-02-14")
                .asks("2022-02-21T09:15", "同意创建推迟后的考核年度", "省政府同意若在2022年，首轮考核从哪一年开始？")
                .isAnswered("2022-02-24T16:10", "从同意的次年起考核，上一年度数据由各部门另行提供。");
    }

    /** Returned twice by its city; the second correction waits for the city's review. */
    private static Walk yanhu(Walk county) {
        return county.starts("2021-04-22T15:15")
                .prepares("2021-04-29T21:30")
                .returns("city-review", "2021-05-14T09:50", "基数口径与统计年报不一致，请核对。", "base.newEnterprises")
                .corrects("2021-05-27T16:35")
                .returns("city-review", "2021-06-10T10:30", "请补充中小企业服务机构证明材料。", "serviceOrganisation")
                .corrects("2022-02-24T15:50")
                .asks("2022-02-24T16:40", "基数口径", "统计年报修订后，申报基数是否同步调整？")
                .isAnswered("2022-02-28T10:20", "以第一年考核时各部门核定数为准。");
    }

    /** The meeting found a condition unmet; the zone has to correct its application. */
    private static Walk changzhiZone(Walk zone) {
        return zone.starts("2021-04-20T11:00")
                .prepares("2021-04-30T18:45")
                .approves("city-review", "2021-05-14T15:05", "同意上报。")
                .approves("bureau-review", "2021-06-04T10:20", "市场主体数量略低于申报条件，提请会议研究。")
                .returns("meeting", "2022-02-22T10:40", "市场主体数量未达到2万户，请补充最新数据。", "marketEntities");
    }

    private Scene provincialGrowth() {
        return Scene.at("2022-01-26T10:00", "sme", desk -> references.supply(YEAR, new BigDecimal("10.5"), "sme"));
    }

    private void object(String caseKey) {
        Objection objection = new Objection("虚构异议人", "虚构单位", "0357-0000000", Invented.text("公示材料中部分企业重复统计。"));
        notices.register(new CaseKey(caseKey), objection, "bureau");
    }

    private Walk walk(String county, JsonNode papers) {
        return new Walk(
                counties.find(county).orElseThrow(),
                YEAR,
                new CountyPapers(papers.get(county), mapper),
                editions.governing(YEAR));
    }

    private JsonNode papers() {
        try (var file = new ClassPathResource("demo/first-batch.json").getInputStream()) {
            return mapper.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
