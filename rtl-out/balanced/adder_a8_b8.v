(* keep_hierarchy *)
module adder_a8_b8 (
  input signed [7:0] a,
  input signed [7:0] b,
  output signed [8:0] sum
);
  assign sum = {a[7], a} + {b[7], b};
endmodule
