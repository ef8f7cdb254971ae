(* keep_hierarchy *)
module adder_a18_b18 (
  input signed [17:0] a,
  input signed [17:0] b,
  output signed [18:0] sum
);
  assign sum = {a[17], a} + {b[17], b};
endmodule
