package org.demonstrationcounty.application;

import org.springframework.data.repository.Repository;

interface WithdrawalRepository extends Repository<WithdrawalRow, String> {

    WithdrawalRow save(WithdrawalRow row);
}
