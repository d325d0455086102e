package org.demonstrationcounty.engine.account;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.engine.PasswordRules;
import org.demonstrationcounty.people.AccountId;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The engine's accounts, with two differences. A failed log-in writes nothing into the account's row, where it would
 * lock an office out for a time of the programme's clock. Passwords that people set follow the engine's policy if there
 * is one.
 */
class AccountStore extends DbIdentityServiceProvider {

    private final PasswordRules rules;
    private final ObjectProvider<RefusalMessages> words;
    private final ObjectProvider<AccountNames> names;

    AccountStore(PasswordRules rules, ObjectProvider<RefusalMessages> words, ObjectProvider<AccountNames> names) {
        this.rules = rules;
        this.words = words;
        this.names = names;
    }

    @Override
    public boolean checkPassword(String account, String password) {
        UserEntity present = findUserById(account);
        boolean right = present != null
                && present.getPassword() != null
                && password != null
                && matchPassword(password, present);
        if (right) {
            rules.found(present.getPassword());
        }
        return right;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        if (getCurrentAuthentication() != null) {
            requireRight(user);
            requireGoodId((UserEntity) user);
            requireGoodPassword((UserEntity) user);
        }
        IdentityOperationResult saved = super.saveUser(user);
        names.getObject()
                .keep(
                        user.getId(),
                        user.getFirstName(),
                        user.getLastName(),
                        ClockUtil.now().toInstant());
        return saved;
    }

    private void requireRight(User user) {
        boolean isNew = ((UserEntity) user).getRevision() == 0;
        checkAuthorization(
                isNew ? Permissions.CREATE : Permissions.UPDATE, Resources.USER, isNew ? null : user.getId());
    }

    /** Checks the id of a new account. Existing accounts keep theirs. */
    private void requireGoodId(UserEntity user) {
        boolean isNew = user.getRevision() == 0;
        if (isNew && !AccountId.isAllowed(user.getId())) {
            throw refusal("account.id");
        }
    }

    private void requireGoodPassword(UserEntity user) {
        boolean policy = Context.getProcessEngineConfiguration().isEnablePasswordPolicy();
        if (policy && user.hasNewPassword() && !user.checkPasswordAgainstPolicy()) {
            throw refusal("password.weak");
        }
    }

    private BadUserRequestException refusal(String code) {
        return new BadUserRequestException(words.getObject().named(code), RefusedException.of(Kind.INVALID, code));
    }
}
