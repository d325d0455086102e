package org.demonstrationcounty.step;

import java.util.function.Predicate;

/**
 * The model of a step, of this release or of an earlier one.
 *
 * @param id tells its versions apart
 * @param deployment id of the deployment that has the model and the step's fields
 * @param has whether the model has an element of this id
 */
public record DeployedModel(String id, String deployment, Predicate<String> has) {}
