package org.demonstrationcounty.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator which setting is missing, instead of a stack trace. */
class AdministratorMissingAnalyzer extends AbstractFailureAnalyzer<AdministratorMissingException> {

    private static final String ACTION =
            """
            请在环境变量 DEMONSTRATION_ADMIN_PASSWORD 中设置管理员“admin”的初始密码（至少 %1$d 个字符），然后重新启动。
            Set the environment variable DEMONSTRATION_ADMIN_PASSWORD to the first password of the account "admin" \
            (at least %1$d characters) and start again."""
                    .formatted(Administrator.PASSWORD_LENGTH);

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AdministratorMissingException cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
