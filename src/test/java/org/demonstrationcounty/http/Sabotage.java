package org.demonstrationcounty.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.demonstrationcounty.casefile.Stages;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Makes a bean that the models call fail after its work, when a test wants it. */
public class Sabotage implements BeanPostProcessor {

    private record Call(String bean, String caseKey) {}

    private final Map<Call, RuntimeException> broken = new ConcurrentHashMap<>();

    public void breakDown(String bean, CountyCase of, RuntimeException fault) {
        broken.put(new Call(bean, of.key()), fault);
    }

    public void mend(String bean, CountyCase of) {
        broken.remove(new Call(bean, of.key()));
    }

    public void mendAll() {
        broken.clear();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JavaDelegate || bean instanceof Stages ? breakable(bean, name) : bean;
    }

    private Object breakable(Object bean, String name) {
        ProxyFactory breakable = new ProxyFactory(bean);
        breakable.setProxyTargetClass(true);
        breakable.addAdvice((MethodInterceptor) call -> {
            Object result = call.proceed();
            if (call.getArguments().length > 0 && call.getArguments()[0] instanceof DelegateExecution execution) {
                RuntimeException fault = broken.get(new Call(name, execution.getProcessBusinessKey()));
                if (fault != null) {
                    throw fault;
                }
            }
            return result;
        });
        return breakable.getProxy();
    }
}
