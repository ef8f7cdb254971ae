(* keep_hierarchy *)
module adder_widtha8_widthb8 (
  input [7:0] a,
  input [7:0] b,
  input carry,
  output [8:0] sum
);
  wire [8:0] sum_a = {1'b0, a} + {1'b0, b};
  assign sum = sum_a + {8'd0, carry};
endmodule
