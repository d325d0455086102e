package org.demonstrationcounty.step;

import java.util.function.Predicate;

/**
 * The model that a step belongs to, of today's release or of an earlier one.
 *
 * @param id tells it from its other versions
 * @param deployment which holds the model and the fields that the step was deployed with
 * @param has whether there is an element of this id in it
 */
public record DeployedModel(String id, String deployment, Predicate<String> has) {}
