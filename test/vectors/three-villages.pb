META
key;value
description;"Three villages; one ""common"" budget"
country;Nowhere
unit;Test
instance;2027
num_projects;4
num_votes;7
budget;100,50
vote_type;approval
rule;equalshares
date_begin;01.02.2027
date_end;10.02.2027
min_length;1
currency;TJS
comment;#1: made by hand for tests

PROJECTS
project_id;cost;votes;name;category;selected
BO.1/27;40;4;Мактаб: 2 дар ва 3 тиреза;education;1
c13;30.5;3;"Роҳи ""нав""; қисми 1";roads;1
007;30;2;Роҳ;;0
7;999999999;0;Роҳ;roads;0

VOTES
voter_id;vote;neighborhood
1;BO.1/27,c13;Боло
2;BO.1/27,c13;Боло
3;007,BO.1/27;Миёна
x-4;BO.1/27;Миёна
5;c13;Поён
6;007;Поён
7;;
