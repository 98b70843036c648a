namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>Mercantile data as the API's document shows them.</summary>
internal static class MercantileExamples
{
    private const string Values = """
        "invoice_address": "Sindig fjelltåke direktorat\nPostboks 12\n0101 Oslo",
          "invoice_reference": "Avtale 2026/118", "electronic_address": "0192:312045109",
          "contacts": {
            "technical": {
              "name": "Driftsvakta", "email": "drift@fjelltake.example", "phone": "+47 22 00 00 00"
            }
          }
        """;

    /// <summary>As it is sent.</summary>
    public const string Sent = $$"""
        {
          {{Values}}
        }
        """;

    public const string Told = $$"""
        {
          {{Values}},
          "in_force": {
            {{Values}}
          },
          "reviewed": "2026-01-01T08:00:00.000Z", "review_due": "2027-01-01T08:00:00.000Z",
          "last_updated": "2026-01-01T08:00:00.000Z"
        }
        """;
}
