package org.demonstrationcounty.engine.deployment;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Has every deployment checked by {@link PolicyDeployer} before the engine takes it. */
@Component
class PolicyPlugin extends AbstractProcessEnginePlugin {

    private final PolicyDeployer deployer;

    PolicyPlugin(PolicyDeployer deployer) {
        this.deployer = deployer;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> deployers = new ArrayList<>();
        if (configuration.getCustomPreDeployers() != null) {
            deployers.addAll(configuration.getCustomPreDeployers());
        }
        deployers.add(deployer);
        configuration.setCustomPreDeployers(deployers);
    }
}
