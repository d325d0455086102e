package org.demonstrationcounty.application;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WithdrawalRepository extends Repository<WithdrawalRow, String> {

    WithdrawalRow save(WithdrawalRow row);

    Optional<WithdrawalRow> findById(String caseKey);
}
