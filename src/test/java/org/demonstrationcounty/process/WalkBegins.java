package org.demonstrationcounty.process;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a new walk, and checks afterwards what every walk must leave behind. */
class WalkBegins implements BeforeAllCallback, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace WALKS = ExtensionContext.Namespace.create(WalkBegins.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!AnnotationSupport.isAnnotated(context.getRequiredTestClass(), Nested.class)) {
            office(context).begins();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == CaseWalk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(WALKS).getOrComputeIfAbsent(CaseWalk.class, any -> new CaseWalk(office(context)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ClockUtil.reset();
        office(context).closes();
        CaseWalk walk = context.getStore(WALKS).get(CaseWalk.class, CaseWalk.class);
        if (walk != null && context.getExecutionException().isEmpty()) {
            walk.leavesNoDomainDataInTheEngine();
        }
    }

    private static Office office(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(Office.class);
    }
}
