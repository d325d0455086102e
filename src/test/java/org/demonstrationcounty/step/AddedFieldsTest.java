package org.demonstrationcounty.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;

/** A later release gives cases of an earlier one new fields and choices. What their old forms send is still enough. */
@Rule("R21")
class AddedFieldsTest {

    private static final String DEPLOYED =
            """
            {"fields": [
              {"name": "decision", "type": "choice", "label": ["决定", "Decision"], "required": true,
               "choices": {"approve": ["同意", "Approve"], "return": ["退回", "Return"]}},
              {"name": "comment", "type": "text", "label": ["意见", "Comment"], "requiredWhen": {"decision": ["return"]}},
              {"name": "size", "type": "text", "label": ["规模", "Size"]},
              {"name": "reason", "type": "text", "label": ["理由", "Reason"], "onlyWhen": {"decision": ["return"]}},
              {"name": "letter", "type": "text", "label": ["函", "Letter"]},
              {"name": "number", "type": "text", "label": ["文号", "Number"], "onlyWhen": {"decision": ["return"]}}
            ]}""";

    private static final String TODAY =
            """
            {"fields": [
              {"name": "decision", "type": "choice", "label": ["决定", "Decision"], "required": true,
               "choices": {"approve": ["同意", "Approve"], "return": ["退回", "Return"], "hold": ["搁置", "Hold"],
                           "adjourn": ["缓议", "Adjourn"]},
               "takenBy": {"adjourn": "meeting-adjourned"}},
              {"name": "until", "type": "date", "label": ["缓议至", "Until"],
               "requiredWhen": {"decision": ["adjourn"]}, "onlyWhen": {"decision": ["adjourn"]}},
              {"name": "attempt", "type": "whole", "label": ["评价", "Attempt"], "required": true},
              {"name": "comment", "type": "text", "label": ["意见", "Comment"],
               "requiredWhen": {"decision": ["approve", "return", "hold"]}},
              {"name": "size", "type": "choice", "label": ["规模", "Size"], "choices": {"small": ["小型", "Small"]}},
              {"name": "reason", "type": "text", "label": ["理由", "Reason"], "onlyWhen": {"decision": ["return", "hold"]}},
              {"name": "letter", "type": "text", "label": ["函", "Letter"], "onlyWhen": {"decision": ["hold"]}},
              {"name": "number", "type": "text", "label": ["文号", "Number"]}
            ]}""";

    @Test
    void theFieldsOfOldFormsAreEnough() {
        assertThat(refused(false, Map.of("decision", "approve"))).isEmpty();
        assertThat(refused(false, Map.of("decision", "return"))).containsExactly("comment field.missing");
    }

    @Test
    void addedFieldsAndChoicesAreAccepted() {
        assertThat(refused(false, Map.of("decision", "approve", "attempt", 2))).isEmpty();
        assertThat(refused(false, Map.of("decision", "hold", "comment", "再议"))).isEmpty();
    }

    @Test
    void anAddedChoiceDemandsItsFields() {
        assertThat(refused(false, Map.of("decision", "hold"))).containsExactly("comment field.missing");
        assertThat(refused(true, Map.of("decision", "adjourn"))).containsExactly("until field.missing");
    }

    @Test
    void onlyChoicesThatTheModelTakesAreOffered() {
        assertThat(refused(true, Map.of("decision", "adjourn", "until", "2022-06-01")))
                .isEmpty();
        assertThatThrownBy(() -> refused(false, Map.of("decision", "adjourn", "until", "2022-06-01")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.kind().status()).isEqualTo(409));
        assertThat(inForce(false).get(0).choices()).containsOnlyKeys("approve", "return", "hold");
    }

    @Test
    void aFieldThatGoesWithAChoiceGoesWithAnAddedOneToo() {
        assertThat(refused(false, Map.of("decision", "hold", "comment", "再议", "reason", "缺材料")))
                .isEmpty();
        assertThat(refused(false, Map.of("decision", "approve", "reason", "缺材料")))
                .containsExactly("reason field.not-applicable");
    }

    @Test
    void aFieldThatOneReleaseAlwaysAcceptsIsAlwaysAccepted() {
        assertThat(refused(false, Map.of("decision", "approve", "letter", "晋工信函", "number", "1号")))
                .isEmpty();
    }

    @Test
    void aFieldWhoseTypeHasChangedStaysAsItWasDeployed() {
        assertThat(refused(false, Map.of("decision", "approve", "size", "中型"))).isEmpty();
        assertThat(inForce(false))
                .filteredOn(field -> field.name().equals("size"))
                .singleElement()
                .satisfies(size -> assertThat(size.choices()).isEmpty());
    }

    @Test
    void anUnknownChoiceIsRefused() {
        assertThat(refused(false, Map.of("decision", "postpone"))).containsExactly("decision field.choice");
    }

    private static List<Field> inForce(boolean modelAdjourns) {
        return AddedFields.to(
                read(DEPLOYED), read(TODAY), element -> modelAdjourns && element.equals("meeting-adjourned"));
    }

    private static List<String> refused(boolean modelAdjourns, Map<String, Object> submitted) {
        Refusals refusals = new Refusals();
        new FieldsGuard(inForce(modelAdjourns)).read(submitted, refusals);
        return refusals.found().stream().map(AddedFieldsTest::said).toList();
    }

    private static String said(Refusal refusal) {
        return refusal.field() + " " + refusal.code();
    }

    private static List<Field> read(String declaration) {
        return FieldDeclarations.read(new ByteArrayInputStream(declaration.getBytes(StandardCharsets.UTF_8)));
    }
}
