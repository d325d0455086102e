package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test class of a process must reach every element of its model and take every flow, unless only some of its tests
 * run.
 */
class WholeModelIsWalked implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    private final Set<Method> run = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isPart(context)) {
            return;
        }
        walked(context).forget();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        run.add(context.getRequiredTestMethod());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isPart(context) || !run.containsAll(testsOf(context.getRequiredTestClass()))) {
            return;
        }
        String process =
                context.getRequiredTestClass().getAnnotation(ProcessTest.class).value();
        List<String> missing = elementsOf(process)
                .filter(element -> !walked(context).contain(process, element))
                .toList();
        assertThat(missing).as("what no test of %s walks", process).isEmpty();
    }

    private static Stream<String> elementsOf(String process) {
        Model model = Model.of(process);
        return Stream.concat(model.each(FlowNode.class).stream(), model.each(SequenceFlow.class).stream())
                .map(BaseElement::getId);
    }

    private static List<Method> testsOf(Class<?> tests) {
        return Stream.concat(Stream.of(tests), ReflectionSupport.findNestedClasses(tests, part -> true).stream())
                .flatMap(part -> ReflectionSupport.findMethods(
                        part,
                        method -> AnnotationSupport.isAnnotated(method, Testable.class),
                        HierarchyTraversalMode.TOP_DOWN)
                        .stream())
                .toList();
    }

    private static boolean isPart(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), Nested.class);
    }

    private static WalkedElements walked(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(WalkedElements.class);
    }
}
