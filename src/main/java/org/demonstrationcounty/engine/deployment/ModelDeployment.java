package org.demonstrationcounty.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.demonstrationcounty.engine.EngineTransaction;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models with their forms, and the policy tables, before the first request. Resources have the same names
 * in a jar and in exploded classes, so that a restart deploys only what has changed. Models and forms are one
 * deployment, so that a case keeps the forms with which it began.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final EngineTransaction transaction;
    private final PathMatchingResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();

    ModelDeployment(RepositoryService repository, EngineTransaction transaction) {
        this.repository = repository;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.patiently(() -> deploy("policy", "processes/policy", "*.dmn"));
        transaction.patiently(() -> deploy("models", "processes", "*.bpmn", "forms", "*.html", "forms", "*.json"));
    }

    private void deploy(String name, String... foldersAndPatterns) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(name).source("release").enableDuplicateFiltering(false);
        boolean empty = true;
        for (int index = 0; index < foldersAndPatterns.length; index += 2) {
            String folder = foldersAndPatterns[index];
            for (Resource resource : find(folder + "/" + foldersAndPatterns[index + 1])) {
                add(deployment, folder, resource);
                empty = false;
            }
        }
        if (!empty) {
            deployment.deploy();
        }
    }

    private List<Resource> find(String pattern) {
        try {
            return Arrays.stream(classPath.getResources("classpath*:" + pattern))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(DeploymentBuilder deployment, String folder, Resource resource) {
        try (var content = resource.getInputStream()) {
            deployment.addInputStream(folder + "/" + resource.getFilename(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
