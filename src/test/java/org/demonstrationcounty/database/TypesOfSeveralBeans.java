package org.demonstrationcounty.database;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Of the types whose bean tests find by the type's name, those that have further beans, none of which comes first. */
public final class TypesOfSeveralBeans {

    private TypesOfSeveralBeans() {}

    /** The names of the beans, by type. */
    public static Map<String, Set<String>> in(DefaultListableBeanFactory beans) {
        Map<String, Set<String>> several = new TreeMap<>();
        for (String name : beans.getBeanDefinitionNames()) {
            typesCalled(name, beans.getType(name)).forEach(type -> {
                Set<String> candidates = Stream.of(beans.getBeanNamesForType(type))
                        .filter(each -> beans.getMergedBeanDefinition(each).isAutowireCandidate())
                        .collect(Collectors.toSet());
                boolean oneComesFirst = candidates.stream()
                        .anyMatch(each -> beans.getMergedBeanDefinition(each).isPrimary());
                if (candidates.size() > 1 && !oneComesFirst) {
                    several.put(type.getName(), candidates);
                }
            });
        }
        return several;
    }

    private static Stream<Class<?>> typesCalled(String name, Class<?> bean) {
        Set<Class<?>> types = new HashSet<>();
        for (Class<?> each = bean; each != null; each = each.getSuperclass()) {
            types.add(each);
            types.addAll(ClassUtils.getAllInterfacesForClassAsSet(each));
        }
        return types.stream()
                .filter(BeansByTheirNames::isFoundByName)
                .filter(type -> ClassUtils.getShortNameAsProperty(type).equals(name));
    }
}
