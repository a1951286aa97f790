#!/bin/sh
# Run once, when the volume is empty: a database and a role for the platform and for Keycloak.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  --set=platform="$MEALPREP360_DATABASE_PASSWORD" --set=keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role mealprep360 login password :'platform' createrole;
create database mealprep360 owner mealprep360;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
