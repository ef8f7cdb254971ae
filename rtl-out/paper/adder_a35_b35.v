(* keep_hierarchy *)
module adder_a35_b35 (
  input signed [34:0] a,
  input signed [34:0] b,
  output signed [35:0] sum
);
  assign sum = {a[34], a} + {b[34], b};
endmodule
