package org.demonstrationcounty.process;

import java.util.Map;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.step.StartStep;
import org.demonstrationcounty.step.Step;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/**
 * The places at which a test can pause a transaction: before fields are read; after the work of a step and before the
 * engine moves on; before a new case takes its key; before a case gets a message; in an evaluation between the policy
 * and the figures, and after everything is read; when an act that is no step is published; while a late task is
 * handled; before a case is locked; after an account is looked for; and before policy tables are deployed.
 */
@TestComponent
class PausePoints implements BeanPostProcessor {

    static final String READING = "reading";
    static final String TELLING = "telling";
    static final String EVALUATING = "evaluating";
    static final String JUDGING = "judging";
    static final String ACTING = "acting";
    static final String SEEING_TO = "seeing to";
    static final String HOLDING = "holding";
    static final String LOOKING = "looking";
    static final String DEPLOYING = "deploying";

    private static final String FIGURES = "caseFigures";
    private static final String ACCOUNTS = "accountList";

    private static final Map<String, Set<String>> METHODS = Map.of(
            "fieldDeclarations",
            Set.of("of"),
            "caseFlow",
            Set.of("tell"),
            FIGURES,
            Set.of("of", "ofTheYear"),
            "caseFiles",
            Set.of("hold"),
            ACCOUNTS,
            Set.of(),
            "taskOffers",
            Set.of("of"),
            "repositoryDeployments",
            Set.of("deploy"));
    private static final Map<String, String> NAMES = Map.of(
            "fieldDeclarations",
            READING,
            "caseFlow",
            TELLING,
            FIGURES,
            EVALUATING,
            "taskOffers",
            SEEING_TO,
            "caseFiles",
            HOLDING,
            "repositoryDeployments",
            DEPLOYING);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Step step) {
            return proxy(bean, call -> performing(call, step));
        }
        return METHODS.containsKey(name) ? proxy(bean, call -> around(call, name)) : bean;
    }

    private static Object performing(MethodInvocation call, Step step) throws Throwable {
        boolean performs =
                Set.of("perform", "goOnWithout").contains(call.getMethod().getName());
        boolean begins = step instanceof StartStep;
        if (performs && begins) {
            Paused.at(step.key());
        }
        Object result = call.proceed();
        if (performs && !begins) {
            Paused.at(step.key());
        }
        return result;
    }

    private static Object around(MethodInvocation call, String bean) throws Throwable {
        if (METHODS.get(bean).contains(call.getMethod().getName())) {
            Paused.at(NAMES.get(bean));
        }
        Object result = call.proceed();
        if (bean.equals(FIGURES) && call.getMethod().getName().equals("references")) {
            Paused.at(JUDGING);
        }
        if (bean.equals(ACCOUNTS) && call.getMethod().getName().equals("find")) {
            Paused.at(LOOKING);
        }
        return result;
    }

    @EventListener
    void acting(Act act) {
        Paused.at(ACTING);
    }

    private static Object proxy(Object bean, MethodInterceptor advice) {
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(!(bean instanceof Step));
        proxy.addAdvice(advice);
        return proxy.getProxy(bean.getClass().getClassLoader());
    }
}
