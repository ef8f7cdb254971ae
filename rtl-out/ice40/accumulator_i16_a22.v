module accumulator_i16_a22 (
  input clk,
  input rst,
  input take,
  input last,
  input signed [15:0] x,
  output signed [21:0] sum
);
  reg signed [21:0] acc;
  wire [21:0] sum_acc = acc + {{6{x[15]}}, x};
  always @(posedge clk) begin
    if (rst) acc <= 22'sd0;
    else if (take & last) acc <= 22'sd0;
    else if (take) acc <= sum_acc;
  end
  assign sum = sum_acc;
endmodule
