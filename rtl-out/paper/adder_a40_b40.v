(* keep_hierarchy *)
module adder_a40_b40 (
  input signed [39:0] a,
  input signed [39:0] b,
  output signed [40:0] sum
);
  assign sum = {a[39], a} + {b[39], b};
endmodule
