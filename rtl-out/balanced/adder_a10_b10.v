(* keep_hierarchy *)
module adder_a10_b10 (
  input signed [9:0] a,
  input signed [9:0] b,
  output signed [10:0] sum
);
  assign sum = {a[9], a} + {b[9], b};
endmodule
