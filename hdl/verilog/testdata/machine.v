module machine (
  input clk,
  input rst,
  input go,
  input stop,
  input hold,
  output busy,
  output reg [3:0] deep
);
  reg [1:0] state; // 0 Idle, 1 Run, 2 Drain
  wire [3:0] mux_state = stop ? {2'd0, state} : deep;
  wire [3:0] mux_state_2 = go ? mux_state : {2'd0, state};
  wire [3:0] mux_state_3 = stop ? mux_state_2 : deep;
  wire [3:0] mux_state_4 = go ? mux_state_3 : {2'd0, state};
  wire [3:0] mux_state_5 = stop ? mux_state_4 : deep;
  wire [3:0] mux_state_6 = go ? mux_state_5 : {2'd0, state};
  wire [3:0] mux_state_7 = stop ? mux_state_6 : deep;
  wire [3:0] mux_state_8 = go ? mux_state_7 : {2'd0, state};
  wire [3:0] mux_state_9 = stop ? mux_state_8 : deep;
  wire [3:0] mux_state_10 = go ? mux_state_9 : {2'd0, state};
  wire [3:0] mux_state_11 = stop ? mux_state_10 : deep;
  assign busy = ~(state == 2'd0);
  always @(posedge clk) begin
    if (rst) state <= 2'd0;
    else if (state == 2'd0) begin
      if (go) state <= 2'd1;
    end
    else if (state == 2'd1) begin
      if (stop) state <= 2'd2;
      else if (!hold) begin
        if (go) state <= 2'd1;
        else state <= 2'd2;
      end
    end
    else if (state == 2'd2) state <= 2'd0;
  end
  always @(posedge clk) begin
    if (go) begin
      if (stop) begin
        if (go) begin
          if (stop) begin
            if (go) begin
              if (stop) deep <= go ? mux_state_11 : {2'd0, state};
            end
            else deep <= {2'd0, state};
          end
        end
        else deep <= {2'd0, state};
      end
    end
    else deep <= {2'd0, state};
  end
endmodule
