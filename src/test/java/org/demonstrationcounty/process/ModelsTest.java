package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.step.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Properties of the models that their readers and the code rely on. */
@WholeApplication
@OnH2Alone("Models are files.")
class ModelsTest {

    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{!?(\\w+)\\.");
    private static final Pattern STAGE = Pattern.compile("stages\\.enter\\(execution, '(\\w+)'\\)");

    /** Steps that occur more than once in the models, such as the correction of a returned application. */
    private static final Set<String> SHARED =
            Set.of("correct-application", "decide-failed-round", "rectify", "supply-figures", "review-assessment");

    /** The process that our own code begins, beside the line of a case. */
    private static final String BEGUN = "reconsideration";

    @Autowired
    ApplicationContext application;

    @Autowired
    List<Step> steps;

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessHasTheNameOfItsFileAndAChineseTitle(Model model) {
        Process process = model.process();

        assertThat(model.each(Process.class)).hasSize(1);
        assertThat(process.getId()).isEqualTo(model.key());
        assertThat(process.getName()).matches(CHINESE);
        assertThat(process.getDocumentations()).singleElement().satisfies(words -> assertThat(words.getTextContent())
                .matches(CHINESE));
        assertThat(process.getCamundaHistoryTimeToLiveString()).startsWith("P");
        assertThat(process.isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementHasAChineseNameAndAReadableId(Model model) {
        assertThat(model.each(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getName()).as(node.getId()).matches(CHINESE);
            assertThat(node.getId()).matches(KEBAB);
        });
        assertThat(model.each(SequenceFlow.class)).allSatisfy(flow -> assertThat(flow.getId())
                .isEqualTo(flow.getSource().getId() + "-to-" + flow.getTarget().getId()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGatewayThatDividesAsksAQuestionAndItsFlowsAnswerIt(Model model) {
        model.each(Gateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .filter(gateway -> !(gateway instanceof ParallelGateway))
                .forEach(gateway -> {
                    assertThat(gateway.getName()).endsWith("？");
                    assertThat(gateway.getOutgoing())
                            .as(gateway.getId())
                            .allSatisfy(flow -> assertThat(flow.getName()).matches(CHINESE))
                            .extracting(SequenceFlow::getName)
                            .doesNotHaveDuplicates();
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyGatewaysDivideAndHaveConditions(Model model) {
        model.each(FlowNode.class).stream()
                .filter(node -> !(node instanceof Gateway))
                .forEach(node -> assertThat(node.getOutgoing()).as(node.getId()).hasSizeLessThan(2));
        model.each(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .flatMap(gateway -> gateway.getOutgoing().stream())
                .forEach(flow -> assertThat(flow.getConditionExpression())
                        .as(flow.getId())
                        .isNotNull());
        assertThat(model.each(ConditionExpression.class))
                .allSatisfy(condition -> assertThat(((SequenceFlow) condition.getParentElement()).getSource())
                        .isInstanceOf(ExclusiveGateway.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasAFormItsFieldsItsPeopleAndItsStep(Model model) {
        assertThat(model.each(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).isEqualTo(form(task.getId()));
            assertThat(Path.of("forms", task.getId() + ".html")).exists();
            assertThat(Path.of("forms", task.getId() + ".json")).exists();
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaAssignee()).as(task.getId()).isNull();
            assertThat(task.getCamundaCandidateUsers()).as(task.getId()).isNull();
            assertThat(stepKeys()).contains(task.getId());
        });
    }

    @Test
    void everyStepBelongsToOneUserTaskOrStart() {
        List<String> places = models().stream()
                .flatMap(model -> Stream.concat(
                        model.each(UserTask.class).stream(),
                        model.each(StartEvent.class).stream().filter(start -> start.getCamundaFormKey() != null)))
                .map(FlowElement::getId)
                .toList();

        assertThat(places.stream().filter(place -> !SHARED.contains(place))).doesNotHaveDuplicates();
        assertThat(places).containsAll(SHARED);
        assertThat(stepKeys()).containsExactlyInAnyOrderElementsOf(new LinkedHashSet<>(places));
    }

    @Test
    void onlyProcessesThatNoOtherCallsAreStartedInTasklistAndByAForm() {
        List<String> called = models().stream()
                .flatMap(model -> model.each(CallActivity.class).stream())
                .map(CallActivity::getCalledElement)
                .toList();

        assertThat(models()).allSatisfy(model -> {
            boolean isCalled = called.contains(model.key()) || model.key().equals(BEGUN);
            assertThat(model.process().isCamundaStartableInTasklist()).isNotEqualTo(isCalled);
            StartEvent start = model.each(StartEvent.class).stream()
                    .filter(event -> !(event.getParentElement() instanceof SubProcess))
                    .findFirst()
                    .orElseThrow();
            assertThat(start.getCamundaFormKey()).isEqualTo(isCalled ? null : form(start.getId()));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCalledProcessIsThatOfTheSameDeploymentAndCarriesTheCaseKey(Model model) {
        assertThat(model.each(CallActivity.class)).allSatisfy(call -> {
            assertThat(Model.file(call.getCalledElement())).exists();
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .contains("#{execution.processBusinessKey}");
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .noneMatch(in -> "all".equals(in.getCamundaVariables()));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aServiceTaskHasAClassOfTheSameName(Model model) {
        assertThat(model.each(ServiceTask.class)).allSatisfy(task -> {
            String camel = camel(task.getId());
            String bean = Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bean + "}");
            assertThat(AopUtils.getTargetClass(application.getBean(bean)).getSimpleName())
                    .isEqualTo(camel);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyBeanAndStageThatAModelNamesExists(Model model) throws Exception {
        String source = Files.readString(Model.file(model.key()));

        BEAN.matcher(source).results().map(found -> found.group(1)).forEach(bean -> {
            if (!bean.equals("execution")) {
                assertThat(application.containsBean(bean)).as(bean).isTrue();
            }
        });
        STAGE.matcher(source).results().map(found -> found.group(1)).forEach(Stage::valueOf);
    }

    /** An office that has something left to read must not keep an ended case alive. */
    @Test
    void everyEndOfTheCaseIsATerminatingEnd() {
        Model theCase = Model.of("demonstration-county");

        assertThat(theCase.each(EndEvent.class))
                .filteredOn(end -> end.getParentElement() instanceof Process)
                .isNotEmpty()
                .allSatisfy(end -> assertThat(end.getEventDefinitions())
                        .as(end.getId())
                        .singleElement()
                        .isInstanceOf(TerminateEventDefinition.class));
    }

    @Test
    void everyModelHasATestThatWalksAllOfIt() {
        Map<String, String> tests = ReflectionSupport.findAllClassesInPackage(
                        getClass().getPackageName(), type -> type.isAnnotationPresent(ProcessTest.class), name -> true)
                .stream()
                .collect(Collectors.toMap(
                        test -> test.getAnnotation(ProcessTest.class).value(), Class::getSimpleName));

        assertThat(tests.keySet()).isEqualTo(models().stream().map(Model::key).collect(Collectors.toSet()));
        assertThat(tests).allSatisfy((process, test) -> assertThat(test).isEqualTo(camel(process) + "ProcessTest"));
    }

    private List<String> stepKeys() {
        return steps.stream().map(Step::key).toList();
    }

    private static String form(String step) {
        return "embedded:deployment:forms/" + step + ".html";
    }

    /** open-round becomes OpenRound. */
    private static String camel(String id) {
        return Stream.of(id.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
