// Package refactor holds proofs that two ways to write a unit are the same
// circuit to whoever uses it: what the paper describes against what is built, and
// what was built before against what is built now. They show that changes which
// were made for area or speed changed nothing else.
package refactor
