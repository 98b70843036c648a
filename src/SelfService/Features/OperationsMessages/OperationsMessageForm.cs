using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>The fields of a message: what was posted, or what a message holds.</summary>
public sealed record OperationsMessageForm(IReadOnlyDictionary<string, string?> Values)
{
    public string? this[string field] => Values.GetValueOrDefault(field);

    public static OperationsMessageForm Empty { get; } =
        new(new Dictionary<string, string?> { [OperationsMessageDraft.KindField] = "Information" });

    public static OperationsMessageForm Of(PostedForm form) =>
        new(Names.ToDictionary(name => name, name => form[name]));

    public static OperationsMessageForm Of(OperationsMessage message)
    {
        var values = new Dictionary<string, string?>
        {
            [OperationsMessageDraft.KindField] = message.Kind.ToString(),
            [OperationsMessageDraft.FromField] = NorwegianTime.Field(message.From),
            [OperationsMessageDraft.ToField] = message.To is { } to
                ? NorwegianTime.Field(to)
                : null,
        };
        foreach (var language in Languages.All)
        {
            values[Title(language)] = Of(message.Title, language);
            values[Body(language)] = Of(message.Body, language);
        }
        return new(values);
    }

    public static string Title(Language language) =>
        OperationsMessageDraft.FieldOf(OperationsMessageDraft.TitleField, language);

    public static string Body(Language language) =>
        OperationsMessageDraft.FieldOf(OperationsMessageDraft.BodyField, language);

    /// <summary>The box for telling the notification points.</summary>
    public const string MailField = "notify";

    public bool ByMail => this[MailField] is not null;

    internal OperationsMessageInput Input =>
        new(
            this[OperationsMessageDraft.KindField],
            Languages.All.ToDictionary(l => l.Tag(), l => this[Title(l)]),
            Languages.All.ToDictionary(l => l.Tag(), l => this[Body(l)]),
            this[OperationsMessageDraft.FromField],
            this[OperationsMessageDraft.ToField]
        );

    private static IEnumerable<string> Names =>
        [
            OperationsMessageDraft.KindField,
            OperationsMessageDraft.FromField,
            OperationsMessageDraft.ToField,
            MailField,
            .. Languages.All.Select(Title),
            .. Languages.All.Select(Body),
        ];

    private static string? Of(LanguageMap map, Language language) =>
        language == Language.Bokmaal ? map.Default : map.Tagged.GetValueOrDefault(language.Tag());
}
