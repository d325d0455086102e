package org.demonstrationcounty.access;

/** The start is refused: there is no administrator, and no password for one. */
class AdministratorMissingException extends RuntimeException {

    private AdministratorMissingException(String message) {
        super(message);
    }

    static AdministratorMissingException withoutPassword() {
        return new AdministratorMissingException(
                """
                系统还没有管理员，也没有给出管理员的初始密码。
                There is no administrator yet, and no first password for one.""");
    }

    static AdministratorMissingException withShortPassword() {
        return new AdministratorMissingException(
                """
                管理员的初始密码太短，至少需要 %1$d 个字符。
                The administrator's first password is too short, at least %1$d characters are needed."""
                        .formatted(Administrator.PASSWORD_LENGTH));
    }
}
