-- Names are shown family name first. Accounts that earlier releases opened had the office in the place of the given name.
update ACT_ID_USER set FIRST_ = LAST_, LAST_ = FIRST_ where ID_ = 'admin' and FIRST_ = '系统' and LAST_ = '管理员';
update ACT_ID_USER set FIRST_ = LAST_, LAST_ = FIRST_ where LAST_ in ('经办人', '经办人甲', '经办人乙');
