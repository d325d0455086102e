package org.demonstrationcounty.http;

/** The interfaces through which people and programs submit a step. */
enum StepInterface {
    REST_SUBMIT_FORM,
    REST_COMPLETE,
    WEBAPP_SUBMIT_FORM,
    WEBAPP_COMPLETE,
    JAVA_FORM_SERVICE,
    JAVA_TASK_SERVICE;

    boolean isWebapp() {
        return this == WEBAPP_SUBMIT_FORM || this == WEBAPP_COMPLETE;
    }

    boolean isJava() {
        return this == JAVA_FORM_SERVICE || this == JAVA_TASK_SERVICE;
    }

    /** The last part of a task's address. */
    String action() {
        return this == REST_COMPLETE || this == WEBAPP_COMPLETE ? "complete" : "submit-form";
    }
}
