(* keep_hierarchy *)
module adder_a37_b37 (
  input signed [36:0] a,
  input signed [36:0] b,
  output signed [37:0] sum
);
  assign sum = {a[36], a} + {b[36], b};
endmodule
