(* keep_hierarchy *)
module adder_a33_b33 (
  input signed [32:0] a,
  input signed [32:0] b,
  output signed [33:0] sum
);
  assign sum = {a[32], a} + {b[32], b};
endmodule
