package org.demonstrationcounty.database;

import java.util.List;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Tells Spring what the bean of a type is called. Otherwise Spring asks every bean for its type, again for each type,
 * which takes a sixth of a start. The processes of {@code Node} start without this, as the programme does.
 */
class BeansByTheirNames implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final List<String> HAVE_ONE_BEAN =
            List.of("org.demonstrationcounty.", "org.camunda.bpm.engine.", "org.springframework.jdbc.");

    @Override
    public void initialize(GenericApplicationContext application) {
        application.getDefaultListableBeanFactory().setAutowireCandidateResolver(new Resolver());
    }

    static boolean isFoundByName(Class<?> type) {
        return HAVE_ONE_BEAN.stream().anyMatch(type.getName()::startsWith);
    }

    private static final class Resolver extends ContextAnnotationAutowireCandidateResolver {

        @Override
        public String getSuggestedName(DependencyDescriptor dependency) {
            Class<?> type = dependency.getDependencyType();
            String qualified = super.getSuggestedName(dependency);
            return qualified == null && isFoundByName(type) ? ClassUtils.getShortNameAsProperty(type) : qualified;
        }
    }
}
