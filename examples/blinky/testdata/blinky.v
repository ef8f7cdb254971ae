module blinky (
  input clk,
  input rst,
  output reg led
);
  reg [22:0] count;
  wire eq_count = count == 23'd5999999;
  always @(posedge clk) begin
    if (rst) count <= 23'd0;
    else if (eq_count) count <= 23'd0;
    else count <= count + 23'd1;
  end
  always @(posedge clk) begin
    if (rst) led <= 1'b0;
    else led <= led ^ eq_count;
  end
endmodule
