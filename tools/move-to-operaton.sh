#!/usr/bin/env bash
# Moves a checkout of the product from Camunda 7 to Operaton, its successor, in place:   move-to-operaton.sh DIRECTORY [VERSION]
#
# It renames. What it leaves alone: migrations (Flyway compares their checksums), process models and tables (Operaton reads Camunda's
# namespace), the addresses under /camunda/ (bookmarks and programs know them), documents and the databases of releases.
set -euo pipefail
cd "$1"
version="${2:-1.0.3}"
packages='s#org\.camunda\.(bpm|spin|commons|connect)#org.operaton.\1#g'

# pom.xml: the coordinates. Two artefacts are not published for every release of Operaton and are not needed from it: our sources do not
# use Spin's JSON, and the OpenAPI document, which tests read, is the same.
sed -i -E \
  -e "$packages" \
  -e 's#<artifactId>camunda-#<artifactId>operaton-#g' \
  -e 's#camunda\.version#operaton.version#g' \
  -e "s#(<operaton.version>)[^<]*#\1$version#" \
  -e 's#webjars/camunda/#webjars/operaton/#g' pom.xml
perl -0pi -e 's#    <dependency>\n      <groupId>org\.operaton\.spin</groupId>\n.*?</dependency>\n##s;
  s#<groupId>org\.operaton\.bpm</groupId>(\s+)<artifactId>operaton-engine-rest-openapi</artifactId>(\s+)<version>[^<]*#<groupId>org.camunda.bpm</groupId>$1<artifactId>camunda-engine-rest-openapi</artifactId>$2<version>7.24.0#' pom.xml

# Sources: the packages, and the classes, methods and settings that carry the maker's name.
find src -name '*.java' -print0 | xargs -0 sed -i -E \
  -e 's#org\.camunda\.bpm\.model\.(bpmn|cmmn|dmn)((\.impl)?\.instance)\.camunda#org.operaton.bpm.model.\1\2.operaton#g' \
  -e "$packages" \
  -e 's#\bCamunda([A-Z][A-Za-z0-9]*)\b#Operaton\1#g' \
  -e 's#\b(get|set|is|remove)Camunda([A-Z])#\1Operaton\2#g' \
  -e 's#\.camunda([A-Z][A-Za-z]*\()#.operaton\1#g' \
  -e 's#CAMUNDA_(ADMIN|NS)#OPERATON_\1#g' \
  -e 's#"(--)?camunda\.bpm\.#"\1operaton.bpm.#g' \
  -e 's#META-INF/resources/webjars/camunda/#META-INF/resources/webjars/operaton/#g'
sed -i -E -e 's#^camunda\.bpm:#operaton.bpm:#' -e 's#^( *)camunda\.bpm\.#\1operaton.bpm.#' src/main/resources/application*.y*ml
sed -i -E 's#^(  webapp:)$#\1\n    application-path: /camunda#' src/main/resources/application.yaml
{ grep -rlE 'org\.camunda\.' src/*/resources/META-INF src/test/resources/*.txt 2>/dev/null || true; } | xargs -r sed -i -E "$packages"
find src -path '*META-INF/services/org.camunda.*' | while read -r registration; do
  mv "$registration" "${registration//org.camunda/org.operaton}"
done

# The engine's commands: Operaton has no licence key, and calls one command after itself.
perl -0pi -e 's/,\n\s*"GetLicenseKeyCmd"//' src/main/java/org/demonstrationcounty/engine/command/OpenCommands.java
sed -i -E -e '/LicenseKeyCmd|DbSchema(Drop|ExecuteFile|Prune)\$1/d' -e 's#GetCamundaForm#GetOperatonForm#' src/test/resources/engine-commands.txt
LC_ALL=C sort -k2 -o src/test/resources/engine-commands.txt src/test/resources/engine-commands.txt

# What we replace in the web applications. Operaton's have no banner about the end of the community edition.
webjars=src/main/resources/META-INF/resources/webjars
[ ! -d $webjars/camunda ] || mv $webjars/camunda $webjars/operaton
sed -i '/"BANNER_CE_EOL_TEXT"/d' $webjars/operaton/app/*/locales/zh.json

# The administrators' group. Where it has no member, the web applications offer everybody their first set-up: so the group is renamed in
# the database too. What history says of camunda-admin stays as it was.
{ grep -rlw 'camunda-admin' src --include='*.java' --include='*.txt' --include='*.properties' || true; } |
  xargs -r sed -i 's#camunda-admin#operaton-admin#g'
migrations=src/main/resources/db/migration
if ! ls $migrations/V*__administrators_of_operaton.sql >/dev/null 2>&1; then
  last=$(find $migrations -name 'V*__*.sql' | sed -nE 's#.*/V0*([0-9]+)__.*#\1#p' | sort -n | tail -1)
  cat > "$migrations/V$(printf %03d $((last + 1)))__administrators_of_operaton.sql" <<'SQL'
insert into ACT_ID_GROUP (ID_, REV_, NAME_, TYPE_)
select 'operaton-admin', REV_, NAME_, TYPE_ from ACT_ID_GROUP where ID_ = 'camunda-admin';

update ACT_ID_MEMBERSHIP set GROUP_ID_ = 'operaton-admin' where GROUP_ID_ = 'camunda-admin';
update ACT_ID_TENANT_MEMBER set GROUP_ID_ = 'operaton-admin' where GROUP_ID_ = 'camunda-admin';
update ACT_RU_AUTHORIZATION set GROUP_ID_ = 'operaton-admin' where GROUP_ID_ = 'camunda-admin';
update ACT_RU_AUTHORIZATION set RESOURCE_ID_ = 'operaton-admin' where RESOURCE_TYPE_ = 2 and RESOURCE_ID_ = 'camunda-admin';
update ACT_RU_IDENTITYLINK set GROUP_ID_ = 'operaton-admin' where GROUP_ID_ = 'camunda-admin';
delete from ACT_ID_GROUP where ID_ = 'camunda-admin';
SQL
fi

./mvnw -q -B -ntp spotless:apply # the order of imports has moved: o comes after j
echo "These files still name org.camunda:"
grep -rlE 'org\.camunda' src pom.xml | grep -v '/db/\|/releases/' || true
