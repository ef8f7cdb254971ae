module rx_d104 (
  input clk,
  input rst,
  input line,
  input out_ready,
  output reg out_valid,
  output reg [7:0] out_data
);
  reg line_low_d1;
  reg line_low;
  reg [3:0] bits_left;
  reg [7:0] shift;
  reg [6:0] cycles_left;
  wire idle = bits_left == 4'd0;
  wire and_idle = idle & line_low;
  wire eq_cycles_left = cycles_left == 7'd0;
  wire mux_out_valid = out_ready ? 1'b0 : out_valid;
  wire and_cycles_left = eq_cycles_left & ~idle;
  wire not_line_low = ~line_low;
  wire and_bits_left = (bits_left == 4'd1) & not_line_low;
  always @(posedge clk) begin
    if (rst) line_low_d1 <= 1'b0;
    else line_low_d1 <= ~line;
  end
  always @(posedge clk) begin
    if (rst) line_low <= 1'b0;
    else line_low <= line_low_d1;
  end
  always @(posedge clk) begin
    if (rst) bits_left <= 4'd0;
    else if (and_idle) bits_left <= 4'd10;
    else if (and_cycles_left) begin
      if ((bits_left == 4'd10) & not_line_low) bits_left <= 4'd0;
      else bits_left <= bits_left - 4'd1;
    end
  end
  always @(posedge clk) begin
    if (!and_idle) begin
      if (and_cycles_left) shift <= {not_line_low, shift[7:1]};
    end
  end
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (and_idle) out_valid <= mux_out_valid;
    else if (and_cycles_left) begin
      if (and_bits_left) out_valid <= 1'b1;
      else out_valid <= mux_out_valid;
    end
    else out_valid <= mux_out_valid;
  end
  always @(posedge clk) begin
    if (!and_idle) begin
      if (and_cycles_left) begin
        if (and_bits_left) out_data <= shift;
      end
    end
  end
  always @(posedge clk) begin
    if (rst) cycles_left <= 7'd0;
    else if (and_idle) cycles_left <= 7'd51;
    else if (eq_cycles_left) cycles_left <= 7'd103;
    else cycles_left <= cycles_left - 7'd1;
  end
endmodule
