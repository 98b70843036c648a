using System.Globalization;
using System.Text;

namespace Portvakt.Server.Metrics;

/// <summary>Writes gauges in Prometheus' text format, version 0.0.4.</summary>
internal sealed class MetricsText
{
    private readonly StringBuilder text = new();

    /// <summary>Begins a gauge; its values follow.</summary>
    public MetricsText Gauge(string name, string help)
    {
        text.Append("# HELP ").Append(name).Append(' ').Append(help).Append('\n');
        text.Append("# TYPE ").Append(name).Append(" gauge\n");
        return this;
    }

    public MetricsText Value(
        string name,
        double value,
        params ReadOnlySpan<(string Label, string Value)> labels
    )
    {
        text.Append(name);
        for (var i = 0; i < labels.Length; i++)
            text.Append(i == 0 ? '{' : ',')
                .Append(labels[i].Label)
                .Append("=\"")
                .Append(Escaped(labels[i].Value))
                .Append('"');
        if (labels.Length > 0)
            text.Append('}');
        text.Append(' ').Append(value.ToString("0.###", CultureInfo.InvariantCulture)).Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();

    private static string Escaped(string value) =>
        value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
}
