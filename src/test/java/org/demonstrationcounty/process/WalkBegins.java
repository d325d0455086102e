package org.demonstrationcounty.process;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a walk of its own, and looks afterwards at what every walk must leave behind. */
class WalkBegins implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace WALKS = ExtensionContext.Namespace.create(WalkBegins.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == CaseWalk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Office office = SpringExtension.getApplicationContext(context).getBean(Office.class);
        return context.getStore(WALKS).getOrComputeIfAbsent(CaseWalk.class, any -> new CaseWalk(office));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ClockUtil.reset();
        SpringExtension.getApplicationContext(context).getBean(Office.class).closes();
        CaseWalk walk = context.getStore(WALKS).get(CaseWalk.class, CaseWalk.class);
        if (walk != null && context.getExecutionException().isEmpty()) {
            walk.leavesNoDomainDataInTheEngine();
        }
    }
}
