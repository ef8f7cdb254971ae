(* keep_hierarchy *)
module step_i41_b16_o33 (
  input [40:0] v,
  input shift,
  output [32:0] y,
  output over
);
  wire [40:0] mux_v = shift ? {16'd0, v[40:16]} : v;
  assign y = mux_v[32:0];
  assign over = ~(mux_v[40:33] == 8'd0);
endmodule
