using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Notices;

/// <summary>A contact as it was typed.</summary>
public sealed record TypedContact(ContactTopic About, string? Name, string? Email, string? Phone)
{
    /// <summary>Longest telephone number.</summary>
    public const int PhoneLength = 40;

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty =>
        PlainText.Optional(Name) is null
        && PlainText.Optional(Email) is null
        && PlainText.Optional(Phone) is null;

    /// <summary>What a field of the contact is called in a form.</summary>
    public static string Field(ContactTopic about, string part) =>
        $"contact_{NoticeWords.Contacts.Of(about)}_{part}";

    public static TypedContact Of(MercantileContact contact) =>
        new(contact.About, contact.Name, contact.Email, contact.Phone);

    /// <summary>Reads it; every fault at its field. A contact can be reached in at least one way.</summary>
    internal Outcome<MercantileContact> Read()
    {
        var name = PlainText.Line(
            Name,
            Field(About, "name"),
            MercantileData.LineLength,
            Problems.ContactNameMissing
        );
        var email = PlainText.Optional(Email) is { } address
            ? WorkEmail.Parse(address, Field(About, "email")).Then<string>(e => e.Address)
            : "";
        var phone = PlainText.Optional(Phone) is { } number
            ? ReadPhone(number, Field(About, "phone"))
            : "";
        List<Problem> problems = [.. name.Problems, .. email.Problems, .. phone.Problems];
        if (PlainText.Optional(Email) is null && PlainText.Optional(Phone) is null)
            problems.Add(Problem.At(Field(About, "email"), Problems.ContactWayMissing));
        return problems.Count > 0
            ? problems
            : new MercantileContact(
                About,
                name.Value!,
                PlainText.Optional(email.Value),
                PlainText.Optional(phone.Value)
            );
    }

    private static Outcome<string> ReadPhone(string number, string field) =>
        number.Length <= PhoneLength
        && number.Count(char.IsAsciiDigit) >= 3
        && number.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '.')
            ? number
            : Problem.At(field, Problems.PhoneMalformed);
}
