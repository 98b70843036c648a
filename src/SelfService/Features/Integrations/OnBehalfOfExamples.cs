namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Entries of onbehalfof as the API's document shows them.</summary>
internal static class OnBehalfOfExamples
{
    public const string Id = "kart-4601";

    /// <summary>Another than the one that the client has.</summary>
    public const string Sent = """
        {
          "onbehalfof": "kart-4602", "name": "Kart for Lynghei", "orgno": "314685644",
          "description": "Kartet til innbyggerne", "uri": "https://kart.lynghei.example/"
        }
        """;

    /// <summary>The one that the client has, in other words.</summary>
    public const string Replacing = $$"""
        {
          "onbehalfof": "{{Id}}", "name": "Kart for Fossekall", "orgno": "314308425",
          "description": "Kartet til innbyggerne"
        }
        """;

    /// <summary>The answer to one that was added.</summary>
    public const string Added = """
        {
          "onbehalfof": "kart-4602", "name": "Kart for Lynghei", "orgno": "314685644",
          "description": "Kartet til innbyggerne", "uri": "https://kart.lynghei.example/",
          "created": "2026-01-01T08:00:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        }
        """;

    /// <summary>The answer to one that was changed or removed.</summary>
    public const string Changed = $$"""
        {
          "onbehalfof": "{{Id}}", "name": "Kart for Fossekall", "orgno": "314308425",
          "description": "Kartet til innbyggerne",
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        }
        """;

    /// <summary>One as it is read, with the name from the register.</summary>
    public const string Given = $$"""
        {
          "onbehalfof": "{{Id}}", "name": "Kart for Fossekall", "orgno": "314308425",
          "organization_name": "STILLE FOSSEKALL KOMMUNE", "description": "Kartet til innbyggerne",
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        }
        """;

    public const string List = $$"""[{{Given}}]""";
}
